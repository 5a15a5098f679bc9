import { Readable } from "node:stream";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketAclCommand,
  GetObjectAclCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketEncryptionCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFrontForTest, type FrontForTest } from "../front-testing.ts";
import { newBucket, s3ClientFor } from "./s3-testing.ts";

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

const textOf = async (Key: string) => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  return Body?.transformToString();
};
const put = (Key: string, Body: string) => client.send(new PutObjectCommand({ Bucket, Key, Body }));

describe("a sub-resource that is not known here", () => {
  it("is not implemented, rather than answered with the object or the list", async () => {
    await put("known.txt", "hello");
    const Key = "known.txt";
    const notImplemented = { name: "NotImplemented", $metadata: { httpStatusCode: 501 } };
    await expect(client.send(new GetObjectAclCommand({ Bucket, Key }))).rejects.toMatchObject(notImplemented);
    const ObjectAttributes: ["ETag"] = ["ETag"];
    await expect(
      client.send(new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes })),
    ).rejects.toMatchObject(notImplemented);
    await expect(client.send(new GetBucketAclCommand({ Bucket }))).rejects.toMatchObject(notImplemented);
    expect(await textOf(Key)).toBe("hello");
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
  });
});

describe("objects through the SDK", () => {
  it("keeps a body, its type and its metadata under a key of any characters", async () => {
    const Key = "a/b c+ü अ &<>'.txt";
    const { ETag, ChecksumCRC32 } = await client.send(
      new PutObjectCommand({ Bucket, Key, Body: "hello", ContentType: "text/plain", Metadata: { of: "x" } }),
    );
    expect({ ETag, ChecksumCRC32 }).toEqual({
      ETag: '"5d41402abc4b2a76b9719d911017c592"',
      ChecksumCRC32: "NhCmhg==",
    });
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe("hello");
    expect({ type: got.ContentType, metadata: got.Metadata }).toEqual({
      type: "text/plain",
      metadata: { of: "x" },
    });
  });

  it("keeps dots in a key apart from the key they would fold into", async () => {
    await put("dots/../x", "dotted");
    await expect(textOf("x")).rejects.toMatchObject({ name: "NoSuchKey" });
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: "dots" }));
    expect(Contents?.map((object) => object.Key)).toEqual(["dots/../x"]);
  });

  it("takes the framing off a streamed body and checks its trailer", async () => {
    const Body = Readable.from([Buffer.alloc(70_000, 1), Buffer.alloc(1000, 2)]);
    await client.send(new PutObjectCommand({ Bucket, Key: "stream", Body, ContentLength: 71_000 }));
    const got = await client.send(new GetObjectCommand({ Bucket, Key: "stream" }));
    const bytes = await got.Body?.transformToByteArray();
    expect([bytes?.length, bytes?.[69_999], bytes?.[70_999]]).toEqual([71_000, 1, 2]);
    expect(got.ContentEncoding).toBeUndefined();
  });

  it("refuses a body that does not match its checksum, and stores nothing", async () => {
    const wrong = new PutObjectCommand({ Bucket, Key: "bad-crc", Body: "x", ChecksumCRC32: "AAAAAA==" });
    await expect(client.send(wrong)).rejects.toMatchObject({ name: "BadDigest" });
    await expect(textOf("bad-crc")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  it("names a missing object and a missing bucket", async () => {
    const head = new HeadObjectCommand({ Bucket, Key: "none" });
    await expect(client.send(head)).rejects.toMatchObject({ name: "NotFound" });
    const elsewhere = new GetObjectCommand({ Bucket: "no-such-bucket", Key: "none" });
    await expect(client.send(elsewhere)).rejects.toMatchObject({ name: "NoSuchBucket" });
  });

  it("refuses to write over an object when asked to create it", async () => {
    await put("once", "1");
    const again = new PutObjectCommand({ Bucket, Key: "once", Body: "2", IfNoneMatch: "*" });
    await expect(client.send(again)).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect(await textOf("once")).toBe("1");
  });

  it("lets one of many racing creations through", async () => {
    const race = Array.from({ length: 8 }, (_, index) =>
      client.send(new PutObjectCommand({ Bucket, Key: "race", Body: `${index}`, IfNoneMatch: "*" })),
    );
    const outcomes = await Promise.allSettled(race);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("replaces an object only while it is the version expected", async () => {
    const { ETag } = await put("guarded", "1");
    await client.send(new PutObjectCommand({ Bucket, Key: "guarded", Body: "2", IfMatch: ETag }));
    const late = new PutObjectCommand({ Bucket, Key: "guarded", Body: "3", IfMatch: ETag });
    await expect(client.send(late)).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect(await textOf("guarded")).toBe("2");
  });

  it("copies an object with its type", async () => {
    await client.send(
      new PutObjectCommand({ Bucket, Key: "from", Body: "copied", ContentType: "audio/webm" }),
    );
    await client.send(new CopyObjectCommand({ Bucket, Key: "to", CopySource: `${Bucket}/from` }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: "from" }));
    const got = await client.send(new GetObjectCommand({ Bucket, Key: "to" }));
    expect([await got.Body?.transformToString(), got.ContentType]).toEqual(["copied", "audio/webm"]);
  });

  it("keeps tags", async () => {
    await put("tagged", "x");
    const Tagging = { TagSet: [{ Key: "kind", Value: "a & b" }] };
    await client.send(new PutObjectTaggingCommand({ Bucket, Key: "tagged", Tagging }));
    const { TagSet } = await client.send(new GetObjectTaggingCommand({ Bucket, Key: "tagged" }));
    expect(TagSet).toEqual(Tagging.TagSet);
  });

  it("lists its buckets and takes settings that change nothing here", async () => {
    await client.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
        },
      }),
    );
    const { BucketRegion } = await client.send(new HeadBucketCommand({ Bucket }));
    expect(BucketRegion).toBe("ap-south-1");
    const { Buckets } = await client.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toContain(Bucket);
  });
});

describe("listing", () => {
  it("pages through keys and common prefixes without a gap or a repeat", async () => {
    const bucket = await newBucket(client);
    const keys = ["a", "b/1", "b/2", "b/3", "c", "d/1", "e"];
    for (const Key of keys) await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: "x" }));
    const seen: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Delimiter: "/", MaxKeys: 2, ContinuationToken }),
      );
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ""));
      seen.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? ""));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(seen.toSorted()).toEqual(["a", "b/", "c", "d/", "e"]);
  });

  it("lists only what begins with the prefix", async () => {
    for (const Key of ["list/x", "list/y", "lisu"]) await put(Key, "x");
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: "list/" }));
    expect(Contents?.map(({ Key }) => Key)).toEqual(["list/x", "list/y"]);
  });
});

describe("deleting and versions", () => {
  it("deletes many at once", async () => {
    for (const Key of ["gone-1", "gone-2"]) await put(Key, "x");
    const { Deleted } = await client.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: "gone-1" }, { Key: "gone-2" }] } }),
    );
    expect(Deleted?.map(({ Key }) => Key)).toEqual(["gone-1", "gone-2"]);
    await expect(textOf("gone-2")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  it("keeps earlier versions in a versioned bucket, and brings one back when its marker goes", async () => {
    const bucket = await newBucket(client);
    const at = { Bucket: bucket, Key: "v" };
    await client.send(
      new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: "Enabled" } }),
    );
    const first = await client.send(new PutObjectCommand({ ...at, Body: "1" }));
    await client.send(new PutObjectCommand({ ...at, Body: "2" }));
    const old = await client.send(new GetObjectCommand({ ...at, VersionId: first.VersionId }));
    expect(await old.Body?.transformToString()).toBe("1");
    const { VersionId: marker } = await client.send(new DeleteObjectCommand(at));
    await expect(client.send(new GetObjectCommand(at))).rejects.toMatchObject({ name: "NoSuchKey" });
    const listed = await client.send(new ListObjectVersionsCommand({ Bucket: bucket }));
    expect([listed.Versions?.length, listed.DeleteMarkers?.length]).toEqual([2, 1]);
    await client.send(new DeleteObjectCommand({ ...at, VersionId: marker }));
    const back = await client.send(new GetObjectCommand(at));
    expect(await back.Body?.transformToString()).toBe("2");
  });
});
