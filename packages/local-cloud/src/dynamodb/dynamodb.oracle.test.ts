import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../contracts.ts";
import { openStore } from "../store.ts";
import { createDynamoDb } from "./dynamodb.ts";
import { call } from "./oracle/call.ts";
import { oracleOperations } from "./oracle/config.ts";
import { hasJava, type RunningOracle, startDynamoDbLocal } from "./oracle/dynamodb-local.ts";
import { oracleTable } from "./oracle/oracle-table.ts";
import { createRandom } from "./oracle/random.ts";
import { randomOperation } from "./oracle/random-operations.ts";
import { readStream } from "./oracle/read-stream.ts";
import { type RunningServer, serve } from "./oracle/serve.ts";

const SEEDS = [20260101, 7, 424242];
const java = hasJava();

const clientOf = (endpoint: string) =>
  new DynamoDBClient({
    endpoint,
    region: "ap-south-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });

/** Both outcomes from shortly before the place where they part. */
function excerpts(ours: string, theirs: string) {
  let at = 0;
  while (ours[at] === theirs[at]) at += 1;
  const cut = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return { ours: cut(ours), theirs: cut(theirs) };
}

describe("the local DynamoDB", () => {
  let dir: string;
  let store: Store;
  let own: RunningServer;
  let amazon: RunningOracle;

  beforeAll(async () => {
    if (!java) return;
    dir = mkdtempSync(join(tmpdir(), "swasya-oracle-"));
    store = openStore(dir);
    own = await serve(
      createDynamoDb({ store, region: "ap-south-1", account: "000000000000", now: Date.now }),
    );
    amazon = await startDynamoDbLocal();
  });

  afterAll(async () => {
    await amazon?.stop();
    await own?.stop();
    store?.close();
    if (dir) rmSync(dir, { recursive: true });
  });

  it.for(SEEDS)("answers like Amazon's, seed %i", async (seed, context) => {
    context.skip(!java, "there is no java to run Amazon's DynamoDB Local");
    const random = createRandom(seed);
    const tableName = `oracle-${seed}`;
    const clients = [clientOf(own.endpoint), clientOf(amazon.endpoint)] as const;
    for (const client of clients) await client.send(new CreateTableCommand(oracleTable(tableName)));
    const differences: object[] = [];
    const outcomes = { answered: 0, refused: 0 };
    for (let count = Math.ceil(oracleOperations / SEEDS.length); count > 0; count -= 1) {
      const operation = randomOperation(random, tableName);
      const [ours, theirs] = await Promise.all([call(clients[0], operation), call(clients[1], operation)]);
      outcomes[theirs.startsWith("error") ? "refused" : "answered"] += 1;
      if (ours !== theirs)
        differences.push({ operation: JSON.stringify(operation), ...excerpts(ours, theirs) });
    }
    process.stdout.write(
      `seed ${seed}: ${JSON.stringify({ ...outcomes, differences: differences.length })}\n`,
    );
    expect(differences.slice(0, 10)).toEqual([]);
    expect(await readStream(own.endpoint, tableName)).toEqual(await readStream(amazon.endpoint, tableName));
  });
});
