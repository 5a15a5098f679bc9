import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Json, Sqs, Store } from "../contracts.ts";
import { openStore } from "../store.ts";
import { createSqs } from "./sqs.ts";

const START = Date.parse("2026-01-02T03:04:05.678Z");
let dir: string;
let store: Store;
let sqs: Sqs;
let QueueUrl: string;

function open() {
  store = openStore(dir);
  sqs = createSqs({
    store,
    origin: () => "http://127.0.0.1:4566",
    account: "000000000000",
    region: "ap-south-1",
    now: Date.now,
  });
  QueueUrl = sqs.queueUrl("work");
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  dir = mkdtempSync(join(tmpdir(), "swasya-sqs-"));
  open();
  sqs.ensureQueue("dead", {});
  sqs.ensureQueue("work", {
    VisibilityTimeout: "30",
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: "arn:aws:sqs:ap-south-1:000000000000:dead",
      maxReceiveCount: 2,
    }),
  });
});
afterEach(() => {
  sqs.close();
  store.close();
  rmSync(dir, { recursive: true });
  vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);
const call = async (operation: string, input: Json): Promise<Json> =>
  sqs.handle(operation, { QueueUrl, ...input });
const bodies = (queue: string) => sqs.receive(queue, 10).map((message) => message.body);

it("hides a received message until its visibility timeout ends, then says that it is back", () => {
  const heard: string[] = [];
  sqs.onMessage((name) => heard.push(name));
  sqs.send("work", "one");
  expect(bodies("work")).toEqual(["one"]);
  expect(bodies("work")).toEqual([]);
  seconds(29);
  expect(heard).toEqual(["work"]);
  seconds(1);
  expect(heard).toEqual(["work", "work"]);
  expect(sqs.receive("work", 1)[0]?.attributes.ApproximateReceiveCount).toBe("2");
});

it("forgets a message whose receipt is removed", () => {
  sqs.send("work", "one");
  const [message] = sqs.receive("work", 1);
  sqs.remove("work", message?.receiptHandle ?? "");
  seconds(60);
  expect(bodies("work")).toEqual([]);
});

it("delays a message", () => {
  const heard: string[] = [];
  sqs.onMessage((name) => heard.push(name));
  sqs.send("work", "later", { delaySeconds: 5 });
  expect(bodies("work")).toEqual([]);
  expect(heard).toEqual([]);
  seconds(5);
  expect(heard).toEqual(["work"]);
  expect(bodies("work")).toEqual(["later"]);
});

it("moves a message to the dead-letter queue after its last receive", () => {
  sqs.send("work", "poison");
  for (let receive = 0; receive < 2; receive += 1) {
    expect(bodies("work")).toEqual(["poison"]);
    seconds(30);
  }
  expect(bodies("work")).toEqual([]);
  expect(bodies("dead")).toEqual(["poison"]);
});

it("sends with the transaction it is called in, and is heard after the commit", () => {
  const heard: string[] = [];
  sqs.onMessage((name) => heard.push(name));
  const failing = () =>
    store.transaction(() => {
      sqs.send("work", "never");
      throw new Error("no");
    });
  expect(failing).toThrow("no");
  expect(heard).toEqual([]);
  store.transaction(() => {
    sqs.send("work", "one");
    sqs.send("work", "two");
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual(["work"]);
  expect(bodies("work")).toEqual(["one", "two"]);
});

it("keeps messages over a restart and announces those whose timeout ends after it", () => {
  sqs.send("work", "one");
  sqs.receive("work", 1);
  sqs.close();
  store.close();
  open();
  const heard: string[] = [];
  sqs.onMessage((name) => heard.push(name));
  seconds(30);
  expect(heard).toEqual(["work"]);
  expect(bodies("work")).toEqual(["one"]);
});

it("is silent after it was closed", () => {
  const heard: string[] = [];
  sqs.onMessage((name) => heard.push(name));
  sqs.send("work", "later", { delaySeconds: 5 });
  sqs.close();
  seconds(60);
  expect(heard).toEqual([]);
});

it("ends a long poll as soon as a message arrives", async () => {
  const polled = call("ReceiveMessage", { WaitTimeSeconds: 20 });
  sqs.send("work", "one");
  expect(await polled).toMatchObject({ Messages: [{ Body: "one" }] });
});

it("ends a long poll without messages when its time is over or the queues close", async () => {
  vi.useRealTimers();
  expect(await call("ReceiveMessage", { WaitTimeSeconds: 1 })).toEqual({});
  const polled = call("ReceiveMessage", { WaitTimeSeconds: 20 });
  sqs.close();
  expect(await polled).toEqual({});
});

it("changes the visibility of a message in flight only", async () => {
  sqs.send("work", "one");
  const [message] = sqs.receive("work", 1);
  const ReceiptHandle = message?.receiptHandle;
  await call("ChangeMessageVisibility", { ReceiptHandle, VisibilityTimeout: 0 });
  await expect(
    call("ChangeMessageVisibility", { ReceiptHandle, VisibilityTimeout: 5 }),
  ).rejects.toMatchObject({
    type: "MessageNotInflight",
    queryCode: "AWS.SimpleQueueService.MessageNotInflight",
  });
  expect(bodies("work")).toEqual(["one"]);
});

it("sends, receives and deletes in batches, with checksums and the attributes asked for", async () => {
  const kind = { DataType: "String", StringValue: "scribe" };
  const sent = await call("SendMessageBatch", {
    Entries: [
      { Id: "a", MessageBody: "one", MessageAttributes: { kind } },
      { Id: "b", MessageBody: "two" },
    ],
  });
  expect(sent.Successful).toMatchObject([
    { Id: "a", MD5OfMessageBody: "f97c5d29941bfb1b2fdab0874906ab82" },
    { Id: "b" },
  ]);
  const received = await call("ReceiveMessage", {
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames: ["SentTimestamp"],
    MessageAttributeNames: ["All"],
  });
  expect(received.Messages).toMatchObject([
    { Body: "one", Attributes: { SentTimestamp: String(START) }, MessageAttributes: { kind } },
    { Body: "two" },
  ]);
  const messages = received.Messages as { ReceiptHandle: string }[];
  const Entries = messages.map(({ ReceiptHandle }, place) => ({ Id: `m${place}`, ReceiptHandle }));
  expect(await call("DeleteMessageBatch", { Entries })).toEqual({ Successful: [{ Id: "m0" }, { Id: "m1" }] });
  seconds(60);
  expect(bodies("work")).toEqual([]);
});

it("counts visible, delayed and in-flight messages and purges all", async () => {
  sqs.send("work", "one");
  sqs.receive("work", 1);
  sqs.send("work", "two");
  sqs.send("work", "three", { delaySeconds: 9 });
  const counts = async () => (await call("GetQueueAttributes", { AttributeNames: ["All"] })).Attributes;
  expect(await counts()).toMatchObject({
    QueueArn: "arn:aws:sqs:ap-south-1:000000000000:work",
    ApproximateNumberOfMessages: "1",
    ApproximateNumberOfMessagesNotVisible: "1",
    ApproximateNumberOfMessagesDelayed: "1",
  });
  await call("PurgeQueue", {});
  expect(await counts()).toMatchObject({ ApproximateNumberOfMessages: "0" });
});

it.each([
  [
    "an unknown queue",
    "SendMessage",
    { QueueUrl: "http://127.0.0.1/0/none", MessageBody: "x" },
    "QueueDoesNotExist",
  ],
  ["eleven messages at once", "ReceiveMessage", { MaxNumberOfMessages: 11 }, "InvalidParameterValue"],
  ["an empty batch", "DeleteMessageBatch", { Entries: [] }, "EmptyBatchRequest"],
  ["an unknown operation", "TagQueue", {}, "UnknownOperationException"],
  [
    "a queue again with other settings",
    "CreateQueue",
    { QueueName: "work", Attributes: { VisibilityTimeout: "1" } },
    "QueueNameExists",
  ],
])("refuses %s", async (_title, operation, input, type) => {
  await expect(call(operation, input)).rejects.toMatchObject({ type });
});

it("takes messages up to the queue's own size, in bytes", async () => {
  sqs.ensureQueue("small", { MaximumMessageSize: "1024" });
  const send = async (MessageBody: string) =>
    sqs.handle("SendMessage", { QueueUrl: sqs.queueUrl("small"), MessageBody });
  await expect(send("x".repeat(1024))).resolves.toMatchObject({ MessageId: expect.any(String) });
  await expect(send("अ".repeat(342))).rejects.toMatchObject({ type: "InvalidParameterValue" });
});
