import { Fault } from "../fault.ts";
import { commitObject, versionHeader, type S3Context } from "./s3-context.ts";
import { readObjectHeaders } from "./object-headers.ts";
import { receiveBody, receiveText } from "./receive-body.ts";
import { noSuchKey, notImplemented, preconditionFailed } from "./s3-faults.ts";
import { answer, answerXml, type S3Request } from "./s3-request.ts";

export async function putObject(context: S3Context, request: S3Request): Promise<void> {
  const { bucket, key, headers } = request;
  checkKey(key);
  // Once now, so that a refused upload is refused early; again in the commit, which decides.
  checkConditions(context, request);
  const body = await receiveBody(context.files, request);
  const stored = commitObject(context, {
    bucket,
    key,
    eventName: "ObjectCreated:Put",
    content: {
      ...readObjectHeaders(headers),
      size: body.size,
      etag: body.etag,
      checksums: body.checksums,
      blobs: [{ id: body.id, size: body.size }],
    },
    before: () => checkConditions(context, request),
  });
  answer(request, 200, {
    etag: `"${body.etag}"`,
    ...body.checksums,
    "x-amz-version-id": versionHeader(stored),
  });
}

const LONGEST_KEY_BYTES = 1024;

export function checkKey(key: string) {
  if (Buffer.byteLength(key) > LONGEST_KEY_BYTES) throw new Fault("KeyTooLongError", "Your key is too long.");
}

/** `If-None-Match: *` and `If-Match` of a write. */
export function checkConditions(context: S3Context, { bucket, key, headers }: S3Request) {
  const noneMatch = headers["if-none-match"];
  const match = headers["if-match"];
  if (noneMatch === undefined && match === undefined) return;
  if (noneMatch !== undefined && noneMatch !== "*")
    throw notImplemented("If-None-Match with an ETag on a write");
  const current = context.index.find(bucket, key)?.content;
  if (noneMatch === "*" && current) throw preconditionFailed();
  if (match === undefined) return;
  if (!current) throw noSuchKey(key);
  if (`"${current.etag}"` !== match && current.etag !== match) throw preconditionFailed();
}

export async function copyObject(context: S3Context, request: S3Request): Promise<void> {
  await receiveText(request);
  const from = readCopySource(String(request.headers["x-amz-copy-source"]));
  const source = context.index.find(from.bucket, from.key, from.version)?.content;
  if (!source) throw noSuchKey(from.key);
  const replaced =
    request.headers["x-amz-metadata-directive"] === "REPLACE" ? readObjectHeaders(request.headers) : {};
  const blobs = await context.files.copy(source.blobs);
  const stored = commitObject(context, {
    bucket: request.bucket,
    key: request.key,
    eventName: "ObjectCreated:Copy",
    content: { ...source, ...replaced, blobs },
    before: () => checkConditions(context, request),
  });
  answerXml(request, {
    root: "CopyObjectResult",
    fields: { ETag: `"${source.etag}"`, LastModified: new Date(stored.modifiedAt).toISOString() },
    headers: { "x-amz-version-id": versionHeader(stored) },
  });
}

function readCopySource(header: string) {
  const [path = "", query] = header.split("?");
  const [bucket = "", ...key] = decodeURIComponent(path).replace(/^\//, "").split("/");
  return { bucket, key: key.join("/"), version: new URLSearchParams(query).get("versionId") };
}
