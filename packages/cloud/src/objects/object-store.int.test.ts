import { newId } from "@swasya/domain/ids";
import { rampur } from "@swasya/domain/testing";
import { PART_BYTES } from "@swasya/domain/upload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createObjectStore } from "./object-store.ts";

const bytes = new TextEncoder().encode("RIFF....WAVE made up");
const aKey = () => `transcripts/rampur/${newId("REC", rampur, Date.now())}.wav`;

interface Ticket {
  readonly url: string;
  readonly headers: Record<string, string>;
}

const put = async ({ url, headers }: Ticket, body: Uint8Array<ArrayBuffer> = bytes): Promise<number> =>
  (await fetch(url, { method: "PUT", headers, body })).status;

describe("object store", () => {
  let cloud: CloudFixture;
  let objects: ReturnType<typeof createObjectStore>;
  const storeAt = (now: () => number) =>
    createObjectStore({ s3: cloud.s3, bucket: cloud.env("MEDIA_BUCKET"), now });
  const ticketFor = (key: string) =>
    objects.presignUpload({ key, contentType: "audio/wav", bytes: bytes.length });
  beforeAll(async () => {
    cloud = await startCloudFixture();
    objects = storeAt(Date.now);
  });
  afterAll(() => cloud.close());

  it("takes the upload it signed", async () => {
    const key = aKey();
    expect(await objects.exists(key)).toBe(false);
    expect(await put(await ticketFor(key))).toBe(200);
    expect(await objects.exists(key)).toBe(true);
    expect(await objects.head(key)).toEqual({ bytes: bytes.length, contentType: "audio/wav" });
    expect(await objects.read(key)).toEqual(bytes);
    expect(await objects.readStart(key, 4)).toEqual(bytes.subarray(0, 4));
  });

  it("signs the type, the length and that nothing is overwritten", async () => {
    const { url } = await ticketFor(aKey());
    const query = new URL(url).searchParams;
    expect(query.get("X-Amz-SignedHeaders")).toBe("content-length;content-type;host;if-none-match");
    expect(query.get("X-Amz-Expires")).toBe("300");
    expect([...query.keys()].filter((name) => name.includes("checksum-crc32"))).toEqual([]);
  });

  it("refuses another type", async () => {
    const key = aKey();
    const ticket = await ticketFor(key);
    expect(await put({ ...ticket, headers: { ...ticket.headers, "content-type": "text/html" } })).toBe(403);
    expect(await objects.exists(key)).toBe(false);
  });

  it("refuses another size", async () => {
    const key = aKey();
    expect(await put(await ticketFor(key), new Uint8Array(bytes.length + 1))).toBe(403);
    expect(await objects.exists(key)).toBe(false);
  });

  it("refuses an address that has expired", async () => {
    const key = aKey();
    const earlier = storeAt(() => Date.now() - 301_000);
    const ticket = await earlier.presignUpload({ key, contentType: "audio/wav", bytes: bytes.length });
    expect(await put(ticket)).toBe(403);
    expect(await objects.exists(key)).toBe(false);
  });

  it("keeps what is there: the same address works once", async () => {
    const key = aKey();
    const ticket = await ticketFor(key);
    expect(await put(ticket)).toBe(200);
    expect(await put(ticket)).toBe(412);
  });

  it("gives an address for playback", async () => {
    const key = aKey();
    await put(await ticketFor(key));
    const answer = await fetch(await objects.presignDownload(key, 60), { headers: { range: "bytes=0-3" } });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe("RIFF");
  });

  it("joins parts, in order whatever order they are named in, and again without harm", async () => {
    const key = aKey();
    const contents = [new Uint8Array(PART_BYTES).fill(1), new Uint8Array(10).fill(2)];
    const uploadId = await objects.startMultipart({ key, contentType: "audio/wav" });
    const addresses = await objects.presignParts(key, uploadId, [1, 2]);
    const parts = await Promise.all(
      addresses.map(async ({ partNumber, url }, index) => {
        const answer = await fetch(url, { method: "PUT", body: contents[index] });
        return { partNumber, etag: answer.headers.get("etag") ?? "" };
      }),
    );
    await objects.completeMultipart(key, uploadId, parts.toReversed());
    await objects.completeMultipart(key, uploadId, parts);
    expect(await objects.head(key)).toEqual({ bytes: PART_BYTES + 10, contentType: "audio/wav" });
  });

  it("refuses to join an upload nobody began", async () => {
    const parts = [{ partNumber: 1, etag: '"0123456789abcdef0123456789abcdef"' }];
    await expect(objects.completeMultipart(aKey(), "made-up", parts)).rejects.toThrow("conflict");
  });

  it("keeps a transcript whole, and knows when there is none", async () => {
    const transcript = {
      recordingId: newId("REC", rampur, 0),
      languages: ["hi-IN"],
      durationSeconds: 2,
      segments: [
        {
          segmentId: "s1",
          startSeconds: 0,
          endSeconds: 2,
          voice: "spk_0",
          speaker: "patient" as const,
          text: "बुखार है",
        },
      ],
    };
    const key = `transcripts/rampur/${transcript.recordingId}.json`;
    expect(await objects.readTranscript(key)).toBeUndefined();
    await objects.writeTranscript(key, transcript);
    expect(await objects.readTranscript(key)).toEqual(transcript);
  });
});
