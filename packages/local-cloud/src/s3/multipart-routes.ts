import { createHash, randomBytes } from "node:crypto";
import { Fault } from "../fault.ts";
import { CHECKSUM_NAMES } from "./checksums.ts";
import { readObjectHeaders } from "./object-headers.ts";
import { checkConditions, checkKey } from "./put-object.ts";
import { receiveBody, receiveText } from "./receive-body.ts";
import { commitObject, versionHeader, type S3Context } from "./s3-context.ts";
import { invalidArgument, malformedXml, noSuchUpload } from "./s3-faults.ts";
import { answer, answerXml, type S3Request } from "./s3-request.ts";
import type { Part, Upload, UploadIndex } from "./upload-index.ts";
import { childrenOf, parseXml, textOf, type XmlNode } from "./xml.ts";

const SMALLEST_PART_BYTES = 5 * 1024 ** 2;
const MOST_PARTS = 10_000;

export interface MultipartContext extends S3Context {
  readonly uploads: UploadIndex;
}

export async function createUpload(context: MultipartContext, request: S3Request): Promise<void> {
  const { bucket, key, headers } = request;
  checkKey(key);
  await receiveText(request);
  const id = randomBytes(24).toString("base64url");
  context.uploads.start({ id, bucket, key, startedAt: context.now(), headers: readObjectHeaders(headers) });
  answerXml(request, {
    root: "InitiateMultipartUploadResult",
    fields: { Bucket: bucket, Key: key, UploadId: id },
  });
}

/** The routes of a request with `?uploadId=`. */
export async function handleUpload(context: MultipartContext, request: S3Request): Promise<void> {
  const { bucket, key, query } = request;
  const upload = context.uploads.find(query.get("uploadId") ?? "", bucket, key);
  if (!upload) throw noSuchUpload();
  switch (request.method) {
    case "PUT":
      return uploadPart(context, request, upload);
    case "GET":
      return listParts(context, request, upload);
    case "DELETE":
      return abortUpload(context, request, upload);
    case "POST":
      return completeUpload(context, request, upload);
    default:
      throw new Fault("MethodNotAllowed", "The specified method is not allowed.", { status: 405 });
  }
}

async function uploadPart(context: MultipartContext, request: S3Request, upload: Upload): Promise<void> {
  const number = Number(request.query.get("partNumber"));
  if (!Number.isInteger(number) || number < 1 || number > MOST_PARTS)
    throw invalidArgument(`Part number must be an integer between 1 and ${MOST_PARTS}, inclusive`);
  const body = await receiveBody(context.files, request);
  if (!context.uploads.find(upload.id, upload.bucket, upload.key)) {
    context.files.discard([body]);
    throw noSuchUpload();
  }
  const before = context.uploads.setPart(upload.id, { ...body, number, receivedAt: context.now() });
  if (before) context.files.discard([before]);
  answer(request, 200, { etag: `"${body.etag}"`, ...body.checksums });
}

function listParts(context: MultipartContext, request: S3Request, upload: Upload) {
  answerXml(request, {
    root: "ListPartsResult",
    fields: {
      Bucket: upload.bucket,
      Key: upload.key,
      UploadId: upload.id,
      IsTruncated: false,
      Part: context.uploads.parts(upload.id).map((part) => ({
        PartNumber: part.number,
        LastModified: new Date(part.receivedAt).toISOString(),
        ETag: `"${part.etag}"`,
        Size: part.size,
      })),
    },
  });
}

function abortUpload(context: MultipartContext, request: S3Request, upload: Upload) {
  const parts = context.uploads.parts(upload.id);
  context.uploads.end(upload.id);
  context.files.discard(parts);
  answer(request, 204);
}

async function completeUpload(context: MultipartContext, request: S3Request, upload: Upload): Promise<void> {
  const document = parseXml(await receiveText(request));
  const listed = childrenOf(document, "Part");
  if (document?.tag !== "CompleteMultipartUpload" || listed.length === 0) throw malformedXml();
  const stored = context.uploads.parts(upload.id);
  const parts = chooseParts(listed, stored);
  const etag = compositeEtag(parts);
  const object = commitObject(context, {
    bucket: upload.bucket,
    key: upload.key,
    eventName: "ObjectCreated:CompleteMultipartUpload",
    content: {
      ...upload.headers,
      size: parts.reduce((total, part) => total + part.size, 0),
      etag,
      checksums: {},
      blobs: parts.map(({ id, size }) => ({ id, size })),
    },
    before: () => {
      checkConditions(context, request);
      context.uploads.end(upload.id);
    },
    keepFilesOnRefusal: true,
  });
  context.files.discard(stored.filter((part) => !parts.includes(part)));
  answerXml(request, {
    root: "CompleteMultipartUploadResult",
    fields: {
      Location: `${context.origin()}/${upload.bucket}/${encodeURIComponent(upload.key)}`,
      Bucket: upload.bucket,
      Key: upload.key,
      ETag: `"${etag}"`,
    },
    headers: { "x-amz-version-id": versionHeader(object) },
  });
}

function chooseParts(listed: readonly XmlNode[], stored: readonly Part[]): Part[] {
  const chosen: Part[] = [];
  for (const node of listed) {
    const number = Number(textOf(node, "PartNumber"));
    if (number <= (chosen.at(-1)?.number ?? 0))
      throw new Fault("InvalidPartOrder", "The list of parts was not in ascending order.");
    const part = stored.find((candidate) => candidate.number === number);
    if (!part || !agrees(node, part))
      throw new Fault("InvalidPart", "One or more of the specified parts could not be found.");
    chosen.push(part);
  }
  if (chosen.slice(0, -1).some((part) => part.size < SMALLEST_PART_BYTES))
    throw new Fault("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
  return chosen;
}

function agrees(node: XmlNode, part: Part): boolean {
  if (textOf(node, "ETag")?.replaceAll('"', "") !== part.etag) return false;
  return CHECKSUM_NAMES.every((name) => {
    const claimed = textOf(node, `Checksum${name.slice("x-amz-checksum-".length).toUpperCase()}`);
    return claimed === undefined || part.checksums[name] === undefined || claimed === part.checksums[name];
  });
}

const compositeEtag = (parts: readonly Part[]): string => {
  const digests = Buffer.concat(parts.map((part) => Buffer.from(part.etag, "hex")));
  return `${createHash("md5").update(digests).digest("hex")}-${parts.length}`;
};
