import type { DynamoDb, Store } from "../contracts.ts";
import { unknownOperation } from "../fault.ts";
import { ensureTable } from "./ensure-table.ts";
import { assertNoLegacyParameters } from "./input.ts";
import { createItemOperations } from "./item-operations.ts";
import { createItemStore } from "./item-store.ts";
import type { Operations } from "./operations.ts";
import { createQueryOperations } from "./query.ts";
import { createResourceOperations } from "./resource-operations.ts";
import { createStreamLog } from "./stream-log.ts";
import { createStreamOperations } from "./stream-operations.ts";
import { createTableOperations } from "./table-operations.ts";
import { createTableStore } from "./table-store.ts";
import { createTransactOperations } from "./transact.ts";
import { createTtlOperations, sweepExpired } from "./ttl.ts";

export interface DynamoDbDeps {
  readonly store: Store;
  readonly region: string;
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** DynamoDB and DynamoDB Streams on the local store. PartiQL, backups and legacy parameters are left out. */
export function createDynamoDb({ store, region, account, now }: DynamoDbDeps): DynamoDb {
  const tables = createTableStore(store);
  const log = createStreamLog({ store, region, now });
  const items = createItemStore(store, log);
  const arnOf = (name: string) => `arn:aws:dynamodb:${region}:${account}:table/${name}`;
  const deps = { store, tables, items, arnOf, now };
  const operations: Operations = {
    ...createTableOperations(deps),
    ...createTtlOperations(tables),
    ...createResourceOperations(tables),
    ...createItemOperations(deps),
    ...createTransactOperations(deps),
    ...createQueryOperations(deps),
    ...createStreamOperations(tables, log),
  };
  return {
    handle(operation, input) {
      const run = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
      if (!run) throw unknownOperation(operation);
      assertNoLegacyParameters(input);
      return run(input);
    },
    ensureTable: (description) => ensureTable(deps, description),
    onRecords: log.onRecords,
    readRecords: (name, afterSequence, limit) => log.read(tables.get(name), afterSequence, limit),
    latestSequence: log.latestSequence,
    trimRecords: log.trim,
    sweepExpired: (nowSeconds) => sweepExpired(deps, nowSeconds),
  };
}
