import { Fault } from "../fault.ts";
import { getObject } from "./get-object.ts";
import { createUpload, handleUpload, type MultipartContext } from "./multipart-routes.ts";
import { copyObject, putObject } from "./put-object.ts";
import { OBJECT_PARAMETERS, refuseUnknown } from "./known-parameters.ts";
import { receiveText } from "./receive-body.ts";
import { removeObject, versionHeader, type S3Context } from "./s3-context.ts";
import { malformedXml, noSuchBucket, noSuchKey } from "./s3-faults.ts";
import { answer, answerXml, type S3Request } from "./s3-request.ts";
import { childrenOf, parseXml, textOf } from "./xml.ts";

/** The routes of a request to an object. */
export async function handleObject(context: MultipartContext, request: S3Request): Promise<void> {
  const { bucket, method, query, headers } = request;
  if (!context.index.bucket(bucket)) throw noSuchBucket(bucket);
  refuseUnknown(query, OBJECT_PARAMETERS);
  if (query.has("tagging")) return handleTagging(context, request);
  if (query.has("uploadId")) return handleUpload(context, request);
  if (method === "POST" && query.has("uploads")) return createUpload(context, request);
  if (method === "GET" || method === "HEAD") return getObject(context, request);
  if (method === "DELETE") return deleteObject(context, request);
  if (method !== "PUT")
    throw new Fault("MethodNotAllowed", "The specified method is not allowed.", { status: 405 });
  return headers["x-amz-copy-source"] === undefined
    ? putObject(context, request)
    : copyObject(context, request);
}

function deleteObject(context: S3Context, request: S3Request) {
  const { bucket, key, query } = request;
  const marker = removeObject(context, { bucket, key, version: query.get("versionId") });
  answer(request, 204, {
    "x-amz-delete-marker": marker && "true",
    "x-amz-version-id": marker && versionHeader(marker),
  });
}

async function handleTagging(context: S3Context, request: S3Request): Promise<void> {
  const { bucket, key, query } = request;
  // The body first: what is found must still stand when it is written.
  const document = request.method === "PUT" ? parseXml(await receiveText(request)) : undefined;
  const object = context.index.find(bucket, key, query.get("versionId"));
  if (!object?.content) throw noSuchKey(key);
  if (request.method === "GET")
    return answerXml(request, {
      root: "Tagging",
      fields: { TagSet: { Tag: object.content.tags.map(([Key, Value]) => ({ Key, Value })) } },
    });
  if (request.method === "PUT" && document?.tag !== "Tagging") throw malformedXml();
  const tags = childrenOf(childrenOf(document, "TagSet")[0], "Tag").map(
    (tag) => [textOf(tag, "Key") ?? "", textOf(tag, "Value") ?? ""] as const,
  );
  context.index.setContent(bucket, object, { ...object.content, tags });
  answer(request, request.method === "PUT" ? 200 : 204);
}
