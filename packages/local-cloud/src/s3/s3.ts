import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { S3, Store } from "../contracts.ts";
import { Fault } from "../fault.ts";
import { createSigV4Verifier } from "../sigv4/sigv4-verifier.ts";
import { handleBucket, listBuckets } from "./bucket-routes.ts";
import type { MultipartContext } from "./multipart-routes.ts";
import { handleObject } from "./object-routes.ts";
import { receiveBody } from "./receive-body.ts";
import { answerPreflight, applyCors } from "./s3-cors.ts";
import { commitObject, createS3Context } from "./s3-context.ts";
import { noSuchBucket, noSuchKey } from "./s3-faults.ts";
import { readAddress, withHoistedHeaders } from "./s3-request.ts";
import { createUploadIndex } from "./upload-index.ts";
import { toErrorXml } from "./xml.ts";

export interface S3Deps {
  readonly store: Store;
  readonly region: string;
  /** The cloud's URL, e.g. `http://127.0.0.1:4566`; asked per request, since the port may not be known yet. */
  readonly origin: () => string;
  readonly secretOf: (accessKeyId: string) => string | undefined;
  /** Milliseconds. */
  readonly now: () => number;
  /** Told of errors that are nobody's fault but this code's; the client only hears `InternalError`. */
  readonly onFailure?: (error: unknown) => void;
}

/** S3 over `<store.dir>/objects` and the store's SQLite. Every request must be signed, preflights excepted. */
export function createS3({ store, region, origin, secretOf, now, onFailure }: S3Deps): S3 {
  const base = createS3Context({ store, region, origin, now });
  const context: MultipartContext = { ...base, uploads: createUploadIndex(store) };
  const verifier = createSigV4Verifier({ secretOf, now });

  async function route(source: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = source.url ?? "/";
    const method = source.method ?? "GET";
    const address = readAddress(target);
    const cors = context.index.bucket(address.bucket)?.cors ?? [];
    if (method === "OPTIONS") return answerPreflight(cors, source, response);
    applyCors(cors, source, response);
    const verified = verifier.verify({ method, url: target, headers: source.headers });
    if (!verified) throw new Fault("AccessDenied", "Access Denied", { status: 403 });
    const headers = verified.presigned ? withHoistedHeaders(source.headers, address.query) : source.headers;
    const { payloadHash } = verified;
    const request = { ...address, method, headers, source, payloadHash, response };
    if (address.bucket === "") return listBuckets(context, request);
    return address.key === "" ? handleBucket(context, request) : handleObject(context, request);
  }

  return {
    handle: async (request, response) => {
      const requestId = randomUUID();
      response.setHeader("x-amz-request-id", requestId);
      try {
        await route(request, response);
      } catch (error) {
        if (!(error instanceof Fault) && !isAborted(error)) onFailure?.(error);
        answerError(error, { request, response, requestId });
      }
    },
    ensureBucket: (name, { versioned, cors }) => {
      const createdAt = context.index.bucket(name)?.createdAt ?? now();
      context.index.setBucket(name, { createdAt, versioned, cors });
    },
    read: async (bucket, key) => {
      const content = context.index.find(bucket, key)?.content;
      if (!content) throw noSuchKey(key);
      const chunks: Buffer[] = [];
      for await (const chunk of context.files.read(content.blobs, 0, content.size - 1)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    write: async (bucket, key, data, contentType) => {
      if (!context.index.bucket(bucket)) throw noSuchBucket(bucket);
      const source = Readable.from([Buffer.from(data)]);
      const body = await receiveBody(context.files, { source, headers: {}, payloadHash: "UNSIGNED-PAYLOAD" });
      const { size, etag, checksums } = body;
      const blobs = [{ id: body.id, size }];
      const content = { contentType, headers: {}, tags: [], size, etag, checksums, blobs };
      commitObject(context, { bucket, key, content, eventName: "ObjectCreated:Put" });
    },
    onEvent: (listener) => {
      context.listeners.push(listener);
    },
  };
}

interface ErrorAnswer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
}

function answerError(error: unknown, { request, response, requestId }: ErrorAnswer) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const fault = error instanceof Fault ? error : internalError();
  const fields = { Code: fault.type, Message: fault.message, ...fault.extra, RequestId: requestId };
  const body = request.method === "HEAD" ? "" : toErrorXml(fields);
  // An upload refused before its end: the rest of it cannot be told from a next request.
  if (!request.complete) response.setHeader("connection", "close");
  response.writeHead(fault.status, {
    "content-type": "application/xml",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
  request.resume();
}

const internalError = () =>
  new Fault("InternalError", "We encountered an internal error. Please try again.", { status: 500 });

const isAborted = (error: unknown): boolean =>
  error instanceof Error && ["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET"].includes(codeOf(error) ?? "");

const codeOf = (error: Error): string | undefined => ("code" in error ? String(error.code) : undefined);
