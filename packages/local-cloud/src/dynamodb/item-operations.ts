import { z } from "zod";
import type { Json, Store } from "../contracts.ts";
import { invalid } from "../fault.ts";
import type { Item } from "./attribute-value.ts";
import { project } from "./document.ts";
import { parseExpressions } from "./expressions.ts";
import { parseInput, projectionFields, tableName } from "./input.ts";
import { parseItem } from "./parse-item.ts";
import type { Operations } from "./operations.ts";
import { encodeItemKey, type Table } from "./table.ts";
import { prepareWrite, type Write, type WriteDeps, type WriteKind } from "./writes.ts";

const MAX_BATCH_GET = 100;
const MAX_BATCH_WRITE = 25;

const getInput = z.object({ TableName: tableName, Key: z.unknown(), ...projectionFields });
const keysInput = z.object({ Keys: z.array(z.unknown()).min(1), ...projectionFields });
const batchGetInput = z.object({ RequestItems: z.record(tableName, keysInput) });
const writeRequest = z.object({
  PutRequest: z.object({ Item: z.unknown() }).optional(),
  DeleteRequest: z.object({ Key: z.unknown() }).optional(),
});
const batchWriteInput = z.object({ RequestItems: z.record(tableName, z.array(writeRequest)) });

export function createItemOperations(deps: WriteDeps & { readonly store: Store }): Operations {
  const { store, tables, items } = deps;

  const write =
    (kind: WriteKind) =>
    (input: Json): Json => {
      const prepared = prepareWrite(deps, kind, input);
      const attributes = store.transaction(() => prepared.run());
      return attributes ? { Attributes: attributes } : {};
    };

  return {
    PutItem: write("Put"),
    UpdateItem: write("Update"),
    DeleteItem: write("Delete"),
    GetItem(input) {
      const item = getItem(deps, input);
      return item ? { Item: item } : {};
    },
    BatchGetItem(input) {
      const { RequestItems } = parseInput(batchGetInput, input);
      const total = Object.values(RequestItems).reduce((sum, { Keys }) => sum + Keys.length, 0);
      if (total === 0 || total > MAX_BATCH_GET) {
        throw invalid("Too many items requested for the BatchGetItem call");
      }
      const read = Object.entries(RequestItems).map(([name, request]) => {
        const table = tables.get(name);
        const { projection } = parseExpressions(request);
        const keys = request.Keys.map((key) => encodeItemKey(table, parseItem(key)));
        assertDistinct(keys.map((key) => identityOf(table, key)));
        const found = keys.map((key) => items.read(table, key)).filter((item) => item !== undefined);
        return [name, found.map((item) => project(item, projection))] as const;
      });
      return { Responses: Object.fromEntries(read), UnprocessedKeys: {} };
    },
    BatchWriteItem(input) {
      const writes = prepareBatch(deps, input);
      assertDistinct(writes.map(({ table, key }) => identityOf(table, key)));
      store.transaction(() => {
        for (const one of writes) one.run();
      });
      return { UnprocessedItems: {} };
    },
  };
}

/** Reads one item for GetItem and TransactGetItems. */
export function getItem({ tables, items }: WriteDeps, input: unknown): Item | undefined {
  const request = parseInput(getInput, input);
  const table = tables.get(request.TableName);
  const { projection } = parseExpressions(request);
  const item = items.read(table, encodeItemKey(table, parseItem(request.Key)));
  return item && project(item, projection);
}

function prepareBatch(deps: WriteDeps, input: unknown): Write[] {
  const { RequestItems } = parseInput(batchWriteInput, input);
  const writes = Object.entries(RequestItems).flatMap(([TableName, requests]) =>
    requests.map(({ PutRequest, DeleteRequest }) => {
      if (PutRequest && !DeleteRequest) return prepareWrite(deps, "Put", { TableName, ...PutRequest });
      if (DeleteRequest && !PutRequest) return prepareWrite(deps, "Delete", { TableName, ...DeleteRequest });
      throw invalid("Supplied AttributeValue has more than one datatypes set, must contain exactly one");
    }),
  );
  if (writes.length === 0 || writes.length > MAX_BATCH_WRITE) {
    throw invalid("Too many items requested for the BatchWriteItem call");
  }
  return writes;
}

/** A text that is equal for the same item only. */
export const identityOf = (table: Table, key: { hash: Buffer; range: Buffer }): string =>
  [table.name, key.hash.toString("hex"), key.range.toString("hex")].join("/");

function assertDistinct(identities: readonly string[]) {
  if (new Set(identities).size !== identities.length) {
    throw invalid("Provided list of item keys contains duplicates");
  }
}
