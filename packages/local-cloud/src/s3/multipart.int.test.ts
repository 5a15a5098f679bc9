import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startFrontForTest, type FrontForTest } from "../front-testing.ts";
import { newBucket, s3ClientFor } from "./s3-testing.ts";

const MIB = 1024 ** 2;

let front: FrontForTest;
let client: S3Client;
let Bucket: string;

beforeAll(async () => {
  front = await startFrontForTest();
  client = s3ClientFor(front);
  Bucket = await newBucket(client);
});
afterAll(async () => {
  client.destroy();
  await front.close();
});

const start = async (Key: string) => {
  const { UploadId } = await client.send(
    new CreateMultipartUploadCommand({ Bucket, Key, ContentType: "audio/webm" }),
  );
  return { Bucket, Key, UploadId };
};
const storedFiles = () =>
  readdirSync(join(front.dir, "objects"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );

describe("a multipart upload", () => {
  it("joins parts sent to presigned URLs", async () => {
    const upload = await start("joined");
    const bodies = [randomBytes(5 * MIB), randomBytes(5 * MIB), randomBytes(1234)];
    const Parts = [];
    for (const [index, body] of bodies.entries()) {
      const PartNumber = index + 1;
      const url = await getSignedUrl(client, new UploadPartCommand({ ...upload, PartNumber }), {
        expiresIn: 60,
      });
      const response = await fetch(url, { method: "PUT", body });
      expect(response.status).toBe(200);
      Parts.push({ PartNumber, ETag: response.headers.get("etag") ?? "" });
    }
    const listed = await client.send(new ListPartsCommand(upload));
    expect(listed.Parts?.map(({ Size }) => Size)).toEqual([5 * MIB, 5 * MIB, 1234]);
    const done = await client.send(
      new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }),
    );
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-3"$/);
    const got = await client.send(new GetObjectCommand({ Bucket, Key: "joined" }));
    expect(got.ContentType).toBe("audio/webm");
    expect(Buffer.concat(bodies).equals((await got.Body?.transformToByteArray()) ?? Buffer.of())).toBe(true);
    const across = await client.send(
      new GetObjectCommand({ Bucket, Key: "joined", Range: `bytes=${5 * MIB - 2}-${5 * MIB + 1}` }),
    );
    expect(Buffer.concat(bodies).subarray(5 * MIB - 2, 5 * MIB + 2)).toEqual(
      Buffer.from((await across.Body?.transformToByteArray()) ?? []),
    );
  });

  it("refuses a part that is too small, a wrong ETag and a wrong order", async () => {
    const upload = await start("refused");
    const tags: { PartNumber: number; ETag: string | undefined }[] = [];
    for (const PartNumber of [1, 2]) {
      const { ETag } = await client.send(
        new UploadPartCommand({ ...upload, PartNumber, Body: `${PartNumber}` }),
      );
      tags.push({ PartNumber, ETag });
    }
    const complete = (Parts: typeof tags) =>
      client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
    await expect(complete(tags)).rejects.toMatchObject({ name: "EntityTooSmall" });
    await expect(complete(tags.toReversed())).rejects.toMatchObject({ name: "InvalidPartOrder" });
    const wrong = [{ PartNumber: 1, ETag: '"00000000000000000000000000000000"' }];
    await expect(complete(wrong)).rejects.toMatchObject({ name: "InvalidPart" });
    const last = await complete(tags.slice(0, 1));
    expect(last.ETag).toMatch(/-1"$/);
  });

  it("leaves no upload and no file behind when aborted", async () => {
    // Files of earlier uploads go away in their own time.
    await vi.waitFor(() => expect(storedFiles()).toHaveLength(4));
    const before = storedFiles().length;
    const upload = await start("aborted");
    await client.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: "a" }));
    expect(storedFiles()).toHaveLength(before + 1);
    await client.send(new AbortMultipartUploadCommand(upload));
    const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    expect((Uploads ?? []).map(({ UploadId }) => UploadId)).not.toContain(upload.UploadId);
    await expect(client.send(new ListPartsCommand(upload))).rejects.toMatchObject({ name: "NoSuchUpload" });
    await vi.waitFor(() => expect(storedFiles()).toHaveLength(before));
  });
});
