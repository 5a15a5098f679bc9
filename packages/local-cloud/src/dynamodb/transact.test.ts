import * as fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Json } from "../contracts.ts";
import { createTestDynamoDb, type TestDynamoDb, VISITS } from "./testing.ts";

let db: TestDynamoDb;

beforeEach(() => {
  db = createTestDynamoDb();
  db.dynamodb.ensureTable(VISITS);
});
afterEach(() => db.close());

const TableName = "visits";
const key = (sk: number) => ({ pk: { S: "p" }, sk: { N: String(sk) } });
const everything = () => ({
  items: db.call("Scan", { TableName }).Items,
  index: db.call("Scan", { TableName, IndexName: "by-state" }).Items,
  records: db.dynamodb.readRecords(TableName, 0, 10_000),
});
const transact = (TransactItems: Json[], ClientRequestToken?: string) =>
  db.call("TransactWriteItems", { TransactItems, ...(ClientRequestToken && { ClientRequestToken }) });

function caught(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

const action = fc.record({
  sk: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom("put", "count", "delete", "fails", "misfits"),
  state: fc.constantFrom("open", "done"),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

function itemOf({ sk, kind, state }: Action): Json {
  const target = { TableName, Key: key(sk) };
  switch (kind) {
    case "put":
      return { Put: { TableName, Item: { ...key(sk), state: { S: state } } } };
    case "count":
      return {
        Update: {
          ...target,
          UpdateExpression: "ADD visits :one",
          ExpressionAttributeValues: { ":one": { N: "1" } },
        },
      };
    case "delete":
      return { Delete: target };
    case "fails":
      return { ConditionCheck: { ...target, ConditionExpression: "attribute_exists(never)" } };
    default:
      return { Update: { ...target, UpdateExpression: "SET amount = never" } };
  }
}

it("does all of a transaction or nothing, with its index entries and stream records", () => {
  const transaction = fc.uniqueArray(action, { selector: ({ sk }) => sk, minLength: 1, maxLength: 5 });
  const run = fc.property(fc.array(transaction, { maxLength: 8 }), (transactions) => {
    for (const actions of transactions) {
      const before = everything();
      const error = caught(() => transact(actions.map(itemOf)));
      const mustFail = actions.some(({ kind }) => kind === "fails" || kind === "misfits");
      expect(error !== undefined).toBe(mustFail);
      expect(mustFail ? everything() : before).toEqual(before);
    }
  });
  fc.assert(run, { numRuns: 60 });
});

it("gives one reason for each action of a cancelled transaction", () => {
  const error = caught(() =>
    transact([
      itemOf({ sk: 1, kind: "put", state: "open" }),
      itemOf({ sk: 2, kind: "fails", state: "open" }),
      itemOf({ sk: 3, kind: "misfits", state: "open" }),
    ]),
  );
  expect(error).toMatchObject({
    type: "TransactionCanceledException",
    message: expect.stringContaining("[None, ConditionalCheckFailed, ValidationError]"),
    extra: {
      CancellationReasons: [
        { Code: "None" },
        { Code: "ConditionalCheckFailed" },
        { Code: "ValidationError" },
      ],
    },
  });
});

it("runs a request token once and refuses it for another request", () => {
  const count = itemOf({ sk: 1, kind: "count", state: "open" });
  transact([count], "token-1");
  transact([count], "token-1");
  db.restart();
  transact([count], "token-1");
  expect(db.call("GetItem", { TableName, Key: key(1) }).Item).toMatchObject({ visits: { N: "1" } });
  const other = itemOf({ sk: 2, kind: "count", state: "open" });
  expect(caught(() => transact([other], "token-1"))).toMatchObject({
    type: "IdempotentParameterMismatchException",
  });
});

it("lets a token be used again when its transaction was cancelled", () => {
  const check = { ConditionCheck: { TableName, Key: key(2), ConditionExpression: "attribute_exists(pk)" } };
  const items = [itemOf({ sk: 1, kind: "count", state: "open" }), check];
  expect(caught(() => transact(items, "token-1"))).toMatchObject({ type: "TransactionCanceledException" });
  db.call("PutItem", { TableName, Item: key(2) });
  expect(transact(items, "token-1")).toEqual({});
});

it("refuses two actions on one item", () => {
  const twice = [
    itemOf({ sk: 1, kind: "put", state: "open" }),
    itemOf({ sk: 1, kind: "delete", state: "open" }),
  ];
  expect(caught(() => transact(twice))).toMatchObject({ type: "ValidationException" });
});
