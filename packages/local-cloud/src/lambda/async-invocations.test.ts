import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Sqs, Store } from "../contracts.ts";
import { createSqs } from "../sqs/sqs.ts";
import { openStore } from "../store.ts";
import { untilIdle } from "../wiring/idle.ts";
import { createAsyncInvocations, type AsyncInvocations } from "./async-invocations.ts";
import { createBundleCache } from "./bundle-cache.ts";
import { createFunctionPool, type FunctionPool } from "./function-pool.ts";

let dir: string;
let store: Store;
let sqs: Sqs;
let pool: FunctionPool;
let invocations: AsyncInvocations;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "swasya-lambda-"));
  store = openStore(dir);
  sqs = createSqs({ store, origin: () => "http://127.0.0.1:1", account: "0", region: "r", now: Date.now });
  sqs.ensureQueue("dead", {});
  const cache = createBundleCache(join(dir, "build"));
  const entryFile = join(import.meta.dirname, "../fixtures/functions/frail.ts");
  pool = createFunctionPool({
    settings: {
      id: "Frail",
      name: "frail",
      entryFile,
      exportName: "handler",
      handler: "frail.handler",
      timeoutSeconds: 0.3,
      memoryMegabytes: 64,
      concurrency: 2,
      environment: {},
      maximumRetryAttempts: 1,
      deadLetterArn: "arn:aws:sqs:r:0:dead",
      onFailureArn: undefined,
      events: [],
    },
    arn: "arn:aws:lambda:r:0:function:frail",
    environment: { ONLY: "this" },
    bundle: () => cache.bundle("Frail", entryFile),
    log: () => undefined,
  });
  const functions = new Map([["frail", pool]]);
  invocations = createAsyncInvocations({ store, sqs, functions, now: Date.now, retryDelaysMs: [1] });
  invocations.start();
});
afterEach(async () => {
  invocations.close();
  await pool.close();
  sqs.close();
  store.close();
  rmSync(dir, { recursive: true });
});

test("hangs, loops, exits, memory exhaustion and errors are retried, then dead-lettered with their event", async () => {
  const deaths = ["hang", "loop", "exit", "out-of-memory", "throw"];
  for (const death of deaths) invocations.enqueue("frail", { death });
  await untilIdle([() => invocations.pending() > 0]);
  const letters = sqs.receive("dead", 10).map((message) => JSON.parse(message.body) as { death: string });
  expect(letters.map((letter) => letter.death).toSorted()).toEqual(deaths.toSorted());
});

test("a function sees its own environment and nothing of this process's", async () => {
  const outcome = await pool.invoke({ death: "none" });
  expect(outcome).toEqual({ result: { variables: ["ONLY"] } });
});

test("a killed invocation ends as a crash does, and the next event gets a new environment", async () => {
  expect(pool.kill()).toBe(0);
  await pool.invoke({ death: "none" });
  const killed = pool.invoke({ death: "hang" });
  expect(pool.kill()).toBe(1);
  expect(await killed).toMatchObject({ error: { errorType: "Runtime.ExitError" } });
  expect(await pool.invoke({ death: "none" })).toHaveProperty("result");
});
