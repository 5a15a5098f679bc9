import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Json, Sqs, Store } from "../contracts.ts";
import type { FunctionPool } from "../lambda/function-pool.ts";
import { createSqs } from "../sqs/sqs.ts";
import { openStore } from "../store.ts";
import { createSqsSource } from "./sqs-source.ts";

interface Delivered {
  readonly Records: readonly { receiptHandle: string; attributes: { ApproximateReceiveCount: string } }[];
}

let dir: string;
let store: Store;
let sqs: Sqs;

beforeEach(() => {
  vi.useFakeTimers();
  dir = mkdtempSync(join(tmpdir(), "swasya-source-"));
  store = openStore(dir);
  const origin = () => "http://127.0.0.1:4566";
  sqs = createSqs({ store, origin, account: "000000000000", region: "ap-south-1", now: Date.now });
  sqs.ensureQueue("dead", {});
  const deadLetterTargetArn = "arn:aws:sqs:ap-south-1:000000000000:dead";
  sqs.ensureQueue("work", {
    VisibilityTimeout: "360",
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 3 }),
  });
});
afterEach(() => {
  sqs.close();
  store.close();
  rmSync(dir, { recursive: true });
  vi.useRealTimers();
});

/** A source in front of this function, and when it was handed the message. */
function startSource(invoke: (event: Delivered) => Promise<unknown>) {
  const began = Date.now();
  const deliveries: { atSecond: number; receiveCount: number }[] = [];
  const pool = {
    async invoke(event: Delivered) {
      const receiveCount = Number(event.Records[0]?.attributes.ApproximateReceiveCount);
      deliveries.push({ atSecond: Math.round((Date.now() - began) / 1000), receiveCount });
      return invoke(event);
    },
  } as unknown as FunctionPool;
  const source = createSqsSource({
    store,
    sqs,
    pool,
    queueName: "work",
    queueArn: "arn:aws:sqs:ap-south-1:000000000000:work",
    region: "ap-south-1",
    batchSize: 1,
    maximumConcurrency: 1,
    reportsItems: true,
  });
  source.start();
  return { source, deliveries };
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

it("brings what failed back when its visibility timeout ends, as AWS does, then to the dead letters", async () => {
  const { source, deliveries } = startSource(async () => ({ error: { errorType: "E", errorMessage: "no" } }));
  sqs.send("work", "one");
  await pass(359);
  expect(deliveries).toEqual([{ atSecond: 0, receiveCount: 1 }]);
  await pass(800);
  expect(deliveries.map(({ atSecond }) => atSecond)).toEqual([0, 360, 720]);
  expect(sqs.receive("dead", 10).map(({ body }) => body)).toEqual(["one"]);
  source.close();
});

it("brings it back when the function said so", async () => {
  const waits = [2, 10];
  const { source, deliveries } = startSource(async ({ Records: [record] }) => {
    const VisibilityTimeout = waits.shift();
    if (!record || VisibilityTimeout === undefined) return { result: { batchItemFailures: [] } };
    const input: Json = {
      QueueUrl: sqs.queueUrl("work"),
      ReceiptHandle: record.receiptHandle,
      VisibilityTimeout,
    };
    await sqs.handle("ChangeMessageVisibility", input);
    return { error: { errorType: "E", errorMessage: "no" } };
  });
  sqs.send("work", "one");
  await pass(60);
  expect(deliveries).toEqual([
    { atSecond: 0, receiveCount: 1 },
    { atSecond: 2, receiveCount: 2 },
    { atSecond: 12, receiveCount: 3 },
  ]);
  await pass(1000);
  expect(sqs.receive("dead", 10)).toEqual([]);
  source.close();
});
