import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DynamoDb, Json, Store } from "../contracts.ts";
import { openStore } from "../store.ts";
import { createDynamoDb } from "./dynamodb.ts";

export interface TestDynamoDb {
  readonly dynamodb: DynamoDb;
  readonly store: Store;
  call(operation: string, input: Json): Json;
  /** Closes the store and opens it again, as a restart does. */
  restart(): void;
  close(): void;
}

export const TEST_NOW = Date.parse("2026-01-02T03:04:05.678Z");

/** DynamoDB in a folder of its own, called without HTTP. */
export function createTestDynamoDb(): TestDynamoDb {
  const dir = mkdtempSync(join(tmpdir(), "swasya-dynamodb-"));
  const open = () => {
    const store = openStore(dir);
    const deps = { store, region: "ap-south-1", account: "000000000000", now: () => TEST_NOW };
    return { store, dynamodb: createDynamoDb(deps) };
  };
  let opened = open();
  return {
    get dynamodb() {
      return opened.dynamodb;
    },
    get store() {
      return opened.store;
    },
    call(operation, input) {
      const answer = opened.dynamodb.handle(operation, input);
      if (answer instanceof Promise) throw new Error("DynamoDB answers at once.");
      return answer;
    },
    restart() {
      opened.store.close();
      opened = open();
    },
    close() {
      opened.store.close();
      rmSync(dir, { recursive: true });
    },
  };
}

/** A table `visits` with `pk` and `sk`, a sparse index by `status` and a stream. */
export const VISITS = {
  TableName: "visits",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "N" },
    { AttributeName: "state", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "by-state",
      KeySchema: [{ AttributeName: "state", KeyType: "HASH" }],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
  ],
  StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
};
