import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Json, Sqs, Store } from "../contracts.ts";
import { openStore } from "../store.ts";
import { createSqs } from "./sqs.ts";

const arnOf = (name: string) => `arn:aws:sqs:ap-south-1:000000000000:${name}`;
const redrive = { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arnOf("dead"), maxReceiveCount: 1 }) };
let dir: string;
let store: Store;
let sqs: Sqs;
let now = 0;

const open = () => {
  store = openStore(dir);
  sqs = createSqs({
    store,
    origin: () => "http://127.0.0.1:1",
    account: "000000000000",
    region: "ap-south-1",
    now: () => now,
  });
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "swasya-moves-"));
  now = Date.parse("2026-01-02T03:04:05Z");
  open();
  sqs.ensureQueue("dead", {});
  for (const name of ["sound", "scans"]) sqs.ensureQueue(name, redrive);
});

afterEach(() => {
  sqs.close();
  store.close();
  rmSync(dir, { recursive: true });
});

/** Received once and not deleted: the next look moves it to the dead letters. */
function kill(queue: string, body: string): void {
  sqs.send(queue, body);
  sqs.receive(queue, 10, 1);
  now += 2000;
  sqs.receive(queue, 10, 1);
}

const startMove = async (input: Json) => sqs.handle("StartMessageMoveTask", input);
const bodiesIn = (queue: string) => sqs.receive(queue, 10, 0).map(({ body }) => body);

test("each dead letter goes back to the queue it came from, as a new message", async () => {
  kill("sound", "a recording");
  kill("scans", "a scan");
  expect(await startMove({ SourceArn: arnOf("dead") })).toEqual({ TaskHandle: expect.any(String) });
  const [back] = sqs.receive("sound", 10, 30);
  expect(back).toMatchObject({ body: "a recording", attributes: { ApproximateReceiveCount: "1" } });
  expect(back?.attributes["SentTimestamp"]).toBe(String(now));
  expect(bodiesIn("scans")).toEqual(["a scan"]);
  expect(bodiesIn("dead")).toEqual([]);
});

test("a letter no queue sent stays, until a destination is named", async () => {
  sqs.send("dead", "from a function");
  await startMove({ SourceArn: arnOf("dead") });
  expect(bodiesIn("dead")).toEqual(["from a function"]);
  await startMove({ SourceArn: arnOf("dead"), DestinationArn: arnOf("scans") });
  expect(bodiesIn("scans")).toEqual(["from a function"]);
});

test("only a queue of dead letters that exists can be moved from", async () => {
  await expect(startMove({ SourceArn: arnOf("sound") })).rejects.toMatchObject({
    type: "InvalidParameterValue",
  });
  await expect(startMove({ SourceArn: arnOf("none") })).rejects.toMatchObject({
    type: "ResourceNotFoundException",
  });
});

test("a folder from before dead letters remembered their queue still opens", () => {
  store.db.exec("ALTER TABLE sqs_messages DROP COLUMN source");
  sqs.close();
  store.close();
  open();
  kill("sound", "a recording");
  expect(bodiesIn("dead")).toEqual(["a recording"]);
});
