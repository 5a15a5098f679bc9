import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Fault } from "../fault.ts";
import type { ObjectContent, StoredObject } from "./object-index.ts";
import { versionHeader, type S3Context } from "./s3-context.ts";
import { noSuchKey, preconditionFailed } from "./s3-faults.ts";
import { answer, type S3Request } from "./s3-request.ts";

const OVERRIDABLE = [
  "content-type",
  "content-language",
  "expires",
  "cache-control",
  "content-disposition",
  "content-encoding",
];

/** GetObject and HeadObject. */
export async function getObject(context: S3Context, request: S3Request): Promise<void> {
  const { bucket, key, query, method } = request;
  const object = context.index.find(bucket, key, query.get("versionId"));
  if (!object?.content) throw noSuchKey(key);
  const { content } = object;
  const etag = `"${content.etag}"`;
  if (request.headers["if-match"] !== undefined && request.headers["if-match"] !== etag)
    throw preconditionFailed();
  if (request.headers["if-none-match"] === etag) return answer(request, 304, { etag });
  const range = readRange(request, content, etag);
  const headers = {
    ...objectHeaders(request, object, content),
    ...(range ? {} : checksumHeaders(request, content)),
    ...(range ? { "content-range": `bytes ${range.first}-${range.last}/${content.size}` } : {}),
  };
  const { first, last } = range ?? { first: 0, last: content.size - 1 };
  const status = range ? 206 : 200;
  if (method === "HEAD" || content.size === 0)
    return answer(request, status, { ...headers, "content-length": last - first + 1 });
  request.response.writeHead(status, { ...headers, "content-length": last - first + 1 });
  await pipeline(Readable.from(context.files.read(content.blobs, first, last)), request.response);
}

function objectHeaders(
  { query }: S3Request,
  object: StoredObject,
  content: ObjectContent,
): Record<string, string> {
  const version = versionHeader(object);
  const overrides = OVERRIDABLE.flatMap((name) => {
    const value = query.get(`response-${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    "content-type": content.contentType,
    etag: `"${content.etag}"`,
    "last-modified": new Date(object.modifiedAt).toUTCString(),
    "accept-ranges": "bytes",
    ...content.headers,
    ...(content.contentEncoding ? { "content-encoding": content.contentEncoding } : {}),
    ...(version ? { "x-amz-version-id": version } : {}),
    ...(content.tags.length > 0 ? { "x-amz-tagging-count": String(content.tags.length) } : {}),
    ...Object.fromEntries(overrides),
  };
}

const checksumHeaders = ({ headers, query }: S3Request, content: ObjectContent) =>
  headers["x-amz-checksum-mode"] === "ENABLED" || query.get("x-amz-checksum-mode") === "ENABLED"
    ? content.checksums
    : {};

/** Undefined for the whole object; S3 ignores a header it cannot read and knows no multiple ranges. */
function readRange({ headers }: S3Request, content: ObjectContent, etag: string) {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  const ifRange = headers["if-range"];
  if (ifRange !== undefined && ifRange !== etag) return undefined;
  const first = from === "" ? Math.max(0, content.size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? content.size - 1 : Math.min(content.size - 1, Number(to));
  if (first <= last) return { first, last };
  throw new Fault("InvalidRange", "The requested range is not satisfiable", {
    status: 416,
    extra: { ActualObjectSize: content.size, RangeRequested: headers.range },
  });
}
