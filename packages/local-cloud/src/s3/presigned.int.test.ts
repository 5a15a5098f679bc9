import { createHash } from "node:crypto";
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutBucketCorsCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFrontForTest, type FrontForTest } from "../front-testing.ts";
import { newBucket, presignPut, s3ClientFor } from "./s3-testing.ts";

const ORIGIN = "http://127.0.0.1:5173";

let front: FrontForTest;
let client: S3Client;
let Bucket: string;

beforeAll(async () => {
  front = await startFrontForTest();
  client = s3ClientFor(front);
  Bucket = await newBucket(client);
  await client.send(
    new PutBucketCorsCommand({
      Bucket,
      CORSConfiguration: {
        CORSRules: [
          {
            AllowedMethods: ["GET", "PUT"],
            AllowedOrigins: [ORIGIN],
            AllowedHeaders: ["content-type", "x-amz-checksum-*"],
            ExposeHeaders: ["ETag"],
            MaxAgeSeconds: 300,
          },
        ],
      },
    }),
  );
});
afterAll(async () => {
  client.destroy();
  await front.close();
});

const webm = { "content-type": "audio/webm" };
const ContentType = "audio/webm";
const send = async (url: string, body: string, headers: Record<string, string> = webm) => {
  const response = await fetch(url, { method: "PUT", body, headers });
  return { status: response.status, code: /<Code>(\w+)</.exec(await response.text())?.[1] };
};

describe("a presigned PUT", () => {
  it("takes the body with the content type it was signed for", async () => {
    const url = await presignPut(
      client,
      new PutObjectCommand({ Bucket, Key: "p", ContentType: "audio/webm" }),
    );
    expect(await send(url, "hello", webm)).toEqual({ status: 200 });
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: "p" }));
    expect([head.ContentType, head.ContentLength]).toEqual(["audio/webm", 5]);
  });

  it("refuses another content type, key or unsigned x-amz header", async () => {
    const url = await presignPut(
      client,
      new PutObjectCommand({ Bucket, Key: "q", ContentType: "audio/webm" }),
    );
    const mismatch = { status: 403, code: "SignatureDoesNotMatch" };
    expect(await send(url, "hello", { "content-type": "text/html" })).toEqual(mismatch);
    expect(await send(url.replace("/q?", "/r?"), "hello", webm)).toEqual(mismatch);
    expect(await send(url, "hello", { ...webm, "x-amz-meta-more": "1" })).toEqual({
      status: 403,
      code: "AccessDenied",
    });
  });

  it("refuses a body of another length than was signed", async () => {
    const command = new PutObjectCommand({ Bucket, Key: "l", ContentType: "audio/webm", ContentLength: 5 });
    const url = await presignPut(client, command);
    expect(await send(url, "hello!", webm)).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
    expect(await send(url, "hello", webm)).toEqual({ status: 200 });
  });

  it("creates once when If-None-Match was signed", async () => {
    const url = await presignPut(
      client,
      new PutObjectCommand({ Bucket, Key: "n", ContentType, IfNoneMatch: "*" }),
    );
    expect(await send(url, "1")).toMatchObject({ status: 403 });
    expect(await send(url, "1", { ...webm, "if-none-match": "*" })).toEqual({ status: 200 });
    expect(await send(url, "2", { ...webm, "if-none-match": "*" })).toEqual({
      status: 412,
      code: "PreconditionFailed",
    });
  });

  it("expires", async () => {
    const url = await presignPut(client, new PutObjectCommand({ Bucket, Key: "e", ContentType }));
    front.clock.now = () => Date.now() + 61_000;
    const outcome = await send(url, "late");
    front.clock.now = Date.now;
    expect(outcome).toEqual({ status: 403, code: "AccessDenied" });
    expect(await send(url, "in time")).toEqual({ status: 200 });
  });

  it("refuses a body that is not the one whose SHA-256 was signed", async () => {
    const ChecksumSHA256 = createHash("sha256").update("good").digest("base64");
    const url = await presignPut(
      client,
      new PutObjectCommand({ Bucket, Key: "s", ContentType, ChecksumSHA256 }),
    );
    expect(await send(url, "evil")).toEqual({ status: 400, code: "BadDigest" });
    expect(await send(url, "good")).toEqual({ status: 200 });
  });
});

describe("a presigned GET", () => {
  it("answers ranges as S3 does", async () => {
    await client.send(
      new PutObjectCommand({ Bucket, Key: "range", Body: "0123456789abcdefghijklmnopqrstuvwxyz" }),
    );
    const url = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: "range" }), { expiresIn: 60 });
    const read = async (range: string) => {
      const response = await fetch(url, { headers: { range } });
      const text = await response.text();
      return [response.status, response.headers.get("content-range"), response.ok ? text : ""];
    };
    expect(await read("bytes=10-19")).toEqual([206, "bytes 10-19/36", "abcdefghij"]);
    expect(await read("bytes=-5")).toEqual([206, "bytes 31-35/36", "vwxyz"]);
    expect(await read("bytes=30-")).toEqual([206, "bytes 30-35/36", "uvwxyz"]);
    expect(await read("bytes=100-200")).toEqual([416, null, ""]);
    expect(await read("bytes=0-99")).toEqual([206, "bytes 0-35/36", "0123456789abcdefghijklmnopqrstuvwxyz"]);
  });

  it("answers with the disposition asked for", async () => {
    const ResponseContentDisposition = 'attachment; filename="x.txt"';
    const command = new GetObjectCommand({ Bucket, Key: "range", ResponseContentDisposition });
    const response = await fetch(await getSignedUrl(client, command, { expiresIn: 60 }));
    expect(response.headers.get("content-disposition")).toBe(ResponseContentDisposition);
  });
});

describe("callers without the right", () => {
  it("refuses anonymous reads and writes", async () => {
    expect((await fetch(`${front.url}/${Bucket}/p`)).status).toBe(403);
    expect(await send(`${front.url}/${Bucket}/p`, "x")).toEqual({ status: 403, code: "AccessDenied" });
  });

  it("refuses a wrong secret", async () => {
    const other = s3ClientFor(front, "wrong");
    const refused = { $metadata: { httpStatusCode: 403 } };
    await expect(other.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject(refused);
    const put = other.send(new PutObjectCommand({ Bucket, Key: "x", Body: "x" }));
    await expect(put).rejects.toMatchObject({ name: "SignatureDoesNotMatch" });
    other.destroy();
  });
});

describe("CORS", () => {
  const preflight = async (origin: string, headers: string) => {
    const response = await fetch(`${front.url}/${Bucket}/p`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": headers,
      },
    });
    return [
      response.status,
      response.headers.get("access-control-allow-origin"),
      response.headers.get("access-control-allow-headers"),
      response.headers.get("access-control-max-age"),
    ];
  };

  it("answers the preflight of an origin and headers the bucket allows", async () => {
    const headers = "content-type, x-amz-checksum-sha256";
    expect(await preflight(ORIGIN, headers)).toEqual([200, ORIGIN, headers, "300"]);
  });

  it("refuses another origin or another header", async () => {
    expect(await preflight("http://127.0.0.1:9999", "content-type")).toEqual([403, null, null, null]);
    expect(await preflight(ORIGIN, "x-other")).toEqual([403, null, null, null]);
  });

  it("shows the ETag of an upload to its page, and to no other", async () => {
    const url = await presignPut(client, new PutObjectCommand({ Bucket, Key: "cors", ContentType }));
    const upload = (origin: string) => fetch(url, { method: "PUT", body: "x", headers: { ...webm, origin } });
    const allowed = (await upload(ORIGIN)).headers;
    expect(allowed.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(allowed.get("access-control-expose-headers")).toBe("ETag");
    expect((await upload("http://evil.invalid")).headers.get("access-control-allow-origin")).toBeNull();
  });
});
