import type { CorsRule } from "../contracts.ts";
import { Fault } from "../fault.ts";
import { listObjects, listVersions } from "./list-objects.ts";
import { BUCKET_PARAMETERS, refuseUnknown } from "./known-parameters.ts";
import type { MultipartContext } from "./multipart-routes.ts";
import { receiveText } from "./receive-body.ts";
import { removeObject, type S3Context } from "./s3-context.ts";
import { malformedXml, noSuchBucket, notImplemented } from "./s3-faults.ts";
import { answer, answerXml, type S3Request } from "./s3-request.ts";
import { childrenOf, parseXml, textOf, textsOf, type XmlNode } from "./xml.ts";

export function listBuckets(context: S3Context, request: S3Request) {
  const Bucket = context.index.bucketNames().map((name) => ({
    Name: name,
    CreationDate: new Date(context.index.bucket(name)?.createdAt ?? 0).toISOString(),
  }));
  answerXml(request, {
    root: "ListAllMyBucketsResult",
    fields: { Owner: { ID: "local" }, Buckets: { Bucket } },
  });
}

// Settings that change nothing here: they are taken and dropped, as the template states them anyway.
const IGNORED_SETTINGS = [
  "encryption",
  "publicAccessBlock",
  "lifecycle",
  "notification",
  "ownershipControls",
];

const SETTINGS = ["cors", "versioning", "location", "policy", ...IGNORED_SETTINGS];

/** The routes of a request to a bucket rather than to an object in it. */
export async function handleBucket(context: MultipartContext, request: S3Request): Promise<void> {
  const { bucket, method, query } = request;
  refuseUnknown(query, [...SETTINGS, ...BUCKET_PARAMETERS]);
  const setting = SETTINGS.find((name) => query.has(name));
  if (method === "PUT" && setting === undefined) return createBucket(context, request);
  if (!context.index.bucket(bucket)) throw noSuchBucket(bucket);
  if (setting !== undefined) return handleSetting(context, request, setting);
  if (method === "POST" && query.has("delete")) return deleteObjects(context, request);
  if (method === "GET" && query.has("uploads")) return listUploads(context, request);
  if (method === "GET" && query.has("versions")) return listVersions(context, request);
  if (method === "GET") return listObjects(context, request);
  if (method === "HEAD") return answer(request, 200, { "x-amz-bucket-region": context.region });
  if (method === "DELETE") return deleteBucket(context, request);
  throw new Fault("MethodNotAllowed", "The specified method is not allowed.", { status: 405 });
}

async function createBucket(context: S3Context, request: S3Request): Promise<void> {
  await receiveText(request);
  const { bucket } = request;
  if (context.index.bucket(bucket))
    throw new Fault("BucketAlreadyOwnedByYou", "You already own this bucket.", { status: 409 });
  context.index.setBucket(bucket, { createdAt: context.now(), versioned: false, cors: [] });
  answer(request, 200, { location: `/${bucket}` });
}

function deleteBucket(context: S3Context, request: S3Request) {
  if (!context.index.isEmpty(request.bucket))
    throw new Fault("BucketNotEmpty", "The bucket you tried to delete is not empty.", { status: 409 });
  context.index.removeBucket(request.bucket);
  answer(request, 204);
}

async function handleSetting(context: S3Context, request: S3Request, setting: string): Promise<void> {
  const config = context.index.bucket(request.bucket);
  if (!config) throw noSuchBucket(request.bucket);
  if (request.method === "PUT") {
    const document = parseXml(await receiveText(request));
    if (setting === "cors") context.index.setBucket(request.bucket, { ...config, cors: readCors(document) });
    else if (setting === "versioning") {
      const versioned = textOf(document, "Status") === "Enabled";
      context.index.setBucket(request.bucket, { ...config, versioned });
    } else if (!IGNORED_SETTINGS.includes(setting)) throw notImplemented(`PUT ?${setting}`);
    return answer(request, 200);
  }
  if (request.method !== "GET") throw notImplemented(`${request.method} ?${setting}`);
  if (setting === "versioning")
    return answerXml(request, {
      root: "VersioningConfiguration",
      fields: { Status: config.versioned ? "Enabled" : undefined },
    });
  if (setting === "cors")
    return answerXml(request, { root: "CORSConfiguration", fields: corsFields(config.cors) });
  throw notImplemented(`GET ?${setting}`);
}

function readCors(document: XmlNode | undefined): CorsRule[] {
  if (document?.tag !== "CORSConfiguration") throw malformedXml();
  return childrenOf(document, "CORSRule").map((rule) => ({
    allowedOrigins: textsOf(rule, "AllowedOrigin"),
    allowedMethods: textsOf(rule, "AllowedMethod"),
    allowedHeaders: textsOf(rule, "AllowedHeader"),
    exposeHeaders: textsOf(rule, "ExposeHeader"),
    maxAgeSeconds: Number(textOf(rule, "MaxAgeSeconds")) || undefined,
  }));
}

const corsFields = (rules: readonly CorsRule[]) => ({
  CORSRule: rules.map((rule) => ({
    AllowedOrigin: rule.allowedOrigins,
    AllowedMethod: rule.allowedMethods,
    AllowedHeader: rule.allowedHeaders,
    ExposeHeader: rule.exposeHeaders,
    MaxAgeSeconds: rule.maxAgeSeconds,
  })),
});

async function deleteObjects(context: S3Context, request: S3Request): Promise<void> {
  const document = parseXml(await receiveText(request));
  if (document?.tag !== "Delete") throw malformedXml();
  const deleted = context.store.transaction(() =>
    childrenOf(document, "Object").map((node) => {
      const key = textOf(node, "Key") ?? "";
      const version = textOf(node, "VersionId");
      const marker = removeObject(context, { bucket: request.bucket, key, version });
      return {
        Key: key,
        VersionId: version,
        DeleteMarker: marker && true,
        DeleteMarkerVersionId: marker?.version,
      };
    }),
  );
  const quiet = textOf(document, "Quiet") === "true";
  answerXml(request, { root: "DeleteResult", fields: { Deleted: quiet ? [] : deleted } });
}

function listUploads({ uploads }: MultipartContext, request: S3Request) {
  answerXml(request, {
    root: "ListMultipartUploadsResult",
    fields: {
      Bucket: request.bucket,
      IsTruncated: false,
      Upload: uploads.list(request.bucket).map((upload) => ({
        Key: upload.key,
        UploadId: upload.id,
        Initiated: new Date(upload.startedAt).toISOString(),
      })),
    },
  });
}
