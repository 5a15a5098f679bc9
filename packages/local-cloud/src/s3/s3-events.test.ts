import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { S3, S3EventRecord, Store } from "../contracts.ts";
import { openStore } from "../store.ts";
import { createS3 } from "./s3.ts";

let dir: string;
let store: Store;
let s3: S3;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "swasya-s3-"));
  open();
  s3.ensureBucket("b", { versioned: false, cors: [] });
});
afterEach(() => {
  store.close();
  rmSync(dir, { recursive: true, force: true });
});

function open() {
  store = openStore(dir);
  const origin = () => "http://127.0.0.1";
  s3 = createS3({
    store,
    region: "ap-south-1",
    origin,
    secretOf: () => undefined,
    now: () => 1_700_000_000_000,
  });
}
const write = (key: string, text: string) => s3.write("b", key, Buffer.from(text), "text/plain");

describe("S3 events", () => {
  it("name the key as S3 encodes it, with size, ETag and time", async () => {
    const records: S3EventRecord[] = [];
    s3.onEvent((record) => records.push(record));
    await write("a b/ü+.txt", "hello");
    expect(records).toMatchObject([
      {
        eventName: "ObjectCreated:Put",
        eventTime: "2023-11-14T22:13:20.000Z",
        s3: {
          bucket: { name: "b", arn: "arn:aws:s3:::b" },
          object: { key: "a+b/%C3%BC%2B.txt", size: 5, eTag: "5d41402abc4b2a76b9719d911017c592" },
        },
      },
    ]);
  });

  it("commit with the object or not at all", async () => {
    await write("k", "before");
    s3.onEvent(() => {
      throw new Error("outbox is full");
    });
    await expect(write("k", "after")).rejects.toThrow("outbox is full");
    expect((await s3.read("b", "k")).toString()).toBe("before");
  });

  it("keep rising in sequence across a restart", async () => {
    const sequencers: string[] = [];
    const listen = () => s3.onEvent((record) => sequencers.push(record.s3.object.sequencer));
    listen();
    await write("k", "1");
    await write("k", "2");
    store.close();
    open();
    listen();
    await write("k", "3");
    expect(sequencers).toEqual(sequencers.toSorted());
    expect(new Set(sequencers).size).toBe(3);
    expect((await s3.read("b", "k")).toString()).toBe("3");
  });
});
