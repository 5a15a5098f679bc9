import { afterEach, beforeEach, expect, it } from "vitest";
import { createTestDynamoDb, TEST_NOW, type TestDynamoDb, VISITS } from "./testing.ts";

let db: TestDynamoDb;

beforeEach(() => {
  db = createTestDynamoDb();
  db.dynamodb.ensureTable(VISITS);
});
afterEach(() => db.close());

const TableName = "visits";
const key = (pk: string, sk: number) => ({ pk: { S: pk }, sk: { N: String(sk) } });
const put = (pk: string, sk: number, more: object = {}) =>
  db.call("PutItem", { TableName, Item: { ...key(pk, sk), ...more } });
const records = () => db.dynamodb.readRecords(TableName, 0, 100);
const fault = (type: string) => expect.objectContaining({ type });

it("keeps items, indexes and records over a restart", () => {
  put("p", 1, { state: { S: "open" } });
  db.restart();
  expect(db.call("GetItem", { TableName, Key: key("p", 1) }).Item).toEqual({
    ...key("p", 1),
    state: { S: "open" },
  });
  expect(records()).toHaveLength(1);
});

it("answers nothing for an item that is not there", () => {
  expect(db.call("GetItem", { TableName, Key: key("p", 1) })).toEqual({});
});

it("pages through a query in key order, both ways", () => {
  for (const sk of [10, -5, 2.5, 100, -100]) put("p", sk);
  put("q", 1);
  const pages = (ScanIndexForward: boolean) => {
    const found: unknown[] = [];
    let ExclusiveStartKey: unknown;
    do {
      const page = db.call("Query", {
        TableName,
        KeyConditionExpression: "pk = :p",
        ExpressionAttributeValues: { ":p": { S: "p" } },
        Limit: 2,
        ScanIndexForward,
        ...(ExclusiveStartKey !== undefined && { ExclusiveStartKey }),
      });
      found.push(...(page.Items as { sk: { N: string } }[]).map((item) => Number(item.sk.N)));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    return found;
  };
  expect(pages(true)).toEqual([-100, -5, 2.5, 10, 100]);
  expect(pages(false)).toEqual([100, 10, 2.5, -5, -100]);
});

it("keeps an index sparse and gives only what it projects", () => {
  put("p", 1, { state: { S: "open" }, note: { S: "x" } });
  put("p", 2);
  db.call("UpdateItem", {
    TableName,
    Key: key("p", 3),
    UpdateExpression: "SET note = :n",
    ExpressionAttributeValues: { ":n": { S: "x" } },
  });
  const scan = () => db.call("Scan", { TableName, IndexName: "by-state" }).Items;
  expect(scan()).toEqual([{ ...key("p", 1), state: { S: "open" } }]);
  db.call("UpdateItem", {
    TableName,
    Key: key("p", 1),
    UpdateExpression: "REMOVE #s",
    ExpressionAttributeNames: { "#s": "state" },
  });
  expect(scan()).toEqual([]);
});

it("fills an index that is added later, and forgets one that is dropped", () => {
  put("p", 1, { doctor: { S: "d" } });
  const index = {
    IndexName: "by-doctor",
    KeySchema: [{ AttributeName: "doctor", KeyType: "HASH" }],
    Projection: { ProjectionType: "ALL" },
  };
  const doctor = { AttributeName: "doctor", AttributeType: "S" };
  db.dynamodb.ensureTable({
    ...VISITS,
    AttributeDefinitions: [...VISITS.AttributeDefinitions.slice(0, 2), doctor],
    GlobalSecondaryIndexes: [index],
  });
  expect(db.call("Scan", { TableName, IndexName: "by-doctor" }).Count).toBe(1);
  expect(() => db.call("Scan", { TableName, IndexName: "by-state" })).toThrow(fault("ValidationException"));
  expect(records()).toHaveLength(1);
});

it("writes a stream record with both images, and none for a write that changes nothing", () => {
  put("p", 1, { note: { S: "one" } });
  put("p", 1, { note: { S: "one" } });
  put("p", 1, { note: { S: "two" } });
  db.call("DeleteItem", { TableName, Key: key("p", 1) });
  expect(records().map((record) => record.eventName)).toEqual(["INSERT", "MODIFY", "REMOVE"]);
  expect(records()[1]).toMatchObject({
    eventSource: "aws:dynamodb",
    dynamodb: {
      Keys: key("p", 1),
      OldImage: { note: { S: "one" } },
      NewImage: { note: { S: "two" } },
      ApproximateCreationDateTime: Math.floor(TEST_NOW / 1000),
      SequenceNumber: expect.stringMatching(/^\d{21}$/),
    },
  });
});

it("announces records once per transaction, after its commit", () => {
  const announced: number[] = [];
  db.dynamodb.onRecords(() => announced.push(records().length));
  const requests = [1, 2, 3].map((sk) => ({ PutRequest: { Item: key("p", sk) } }));
  db.call("BatchWriteItem", { RequestItems: { visits: requests } });
  expect(announced).toEqual([3]);
});

it("trims records without giving a sequence number twice", () => {
  put("p", 1);
  const latest = db.dynamodb.latestSequence();
  db.dynamodb.trimRecords(latest + 1);
  expect(records()).toEqual([]);
  db.restart();
  put("p", 2);
  expect(db.dynamodb.latestSequence()).toBeGreaterThan(latest);
});

it("sweeps what expired and says in the stream who did", () => {
  db.call("UpdateTimeToLive", {
    TableName,
    TimeToLiveSpecification: { AttributeName: "ends", Enabled: true },
  });
  const now = TEST_NOW / 1000;
  put("expired", 1, { ends: { N: String(Math.floor(now - 10)) } });
  put("later", 1, { ends: { N: String(Math.floor(now + 10)) } });
  put("milliseconds", 1, { ends: { N: String(TEST_NOW - 10_000) } });
  put("ancient", 1, { ends: { N: "1000" } });
  put("text", 1, { ends: { S: String(Math.floor(now - 10)) } });
  expect(db.dynamodb.sweepExpired(now)).toBe(1);
  expect(db.call("Scan", { TableName, Select: "COUNT" }).Count).toBe(4);
  expect(records().at(-1)).toMatchObject({
    eventName: "REMOVE",
    userIdentity: { type: "Service", principalId: "dynamodb.amazonaws.com" },
    dynamodb: { Keys: key("expired", 1) },
  });
});

it("reads the stream through its API", () => {
  put("p", 1);
  const [stream] = db.call("ListStreams", { TableName }).Streams as { StreamArn: string }[];
  const iterator = db.call("GetShardIterator", {
    StreamArn: stream?.StreamArn,
    ShardId: "shardId-00000000000000000000-00000000",
    ShardIteratorType: "TRIM_HORIZON",
  });
  const first = db.call("GetRecords", { ShardIterator: iterator.ShardIterator });
  expect(first.Records).toHaveLength(1);
  expect(db.call("GetRecords", { ShardIterator: first.NextShardIterator }).Records).toEqual([]);
});

it("gives the old item back when a condition fails, if it is asked to", () => {
  put("p", 1, { note: { S: "one" } });
  const request = {
    TableName,
    Item: key("p", 1),
    ConditionExpression: "attribute_not_exists(pk)",
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  };
  expect(() => db.call("PutItem", request)).toThrow(
    expect.objectContaining({
      type: "ConditionalCheckFailedException",
      extra: { Item: { ...key("p", 1), note: { S: "one" } } },
    }),
  );
});

it.each([
  ["an item over 400 KB", "PutItem", { Item: { ...key("p", 1), note: { S: "x".repeat(410_000) } } }],
  ["a key of the wrong type", "GetItem", { Key: { pk: { S: "p" }, sk: { S: "1" } } }],
  ["an empty key", "PutItem", { Item: { pk: { S: "" }, sk: { N: "1" } } }],
  ["a value of two types", "PutItem", { Item: { ...key("p", 1), note: { S: "x", N: "1" } } }],
  ["a legacy parameter", "PutItem", { Item: key("p", 1), Expected: {} }],
  ["an update of the key", "UpdateItem", { Key: key("p", 1), UpdateExpression: "REMOVE sk" }],
  ["an index that is not there", "Scan", { IndexName: "no-such" }],
])("refuses %s", (_title, operation, input) => {
  expect(() => db.call(operation, { TableName, ...input })).toThrow(fault("ValidationException"));
});

it("names unknown operations and tables as AWS does", () => {
  expect(() => db.call("ExecuteStatement", {})).toThrow(fault("UnknownOperationException"));
  expect(() => db.call("constructor", {})).toThrow(fault("UnknownOperationException"));
  expect(() => db.call("Scan", { TableName: "nothing" })).toThrow(fault("ResourceNotFoundException"));
});

it("never puts item contents into an error", () => {
  const item = { ...key("canary", 1), note: { N: "canary" } };
  const message = (() => {
    try {
      db.call("PutItem", { TableName, Item: item });
      return "nothing was refused";
    } catch (error) {
      return error instanceof Error ? error.message : "no error";
    }
  })();
  expect(message).toBe("The parameter cannot be converted to a numeric value");
});

it("takes the time to live that the template states, and takes it away with the statement", () => {
  const described = () =>
    db.call("DescribeTimeToLive", { TableName: VISITS.TableName })["TimeToLiveDescription"];
  expect(described()).toEqual({ TimeToLiveStatus: "DISABLED" });
  const TimeToLiveSpecification = { AttributeName: "expires_at", Enabled: true };
  db.dynamodb.ensureTable({ ...VISITS, TimeToLiveSpecification });
  expect(described()).toEqual({ TimeToLiveStatus: "ENABLED", AttributeName: "expires_at" });
  db.dynamodb.ensureTable(VISITS);
  expect(described()).toEqual({ TimeToLiveStatus: "DISABLED" });
});
