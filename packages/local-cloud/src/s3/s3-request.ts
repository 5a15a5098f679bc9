import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { Fault } from "../fault.ts";
import { splitTarget } from "../sigv4/canonical.ts";
import { toXml, type XmlFields } from "./xml.ts";

/** Bucket, key and parameters of a path-style request target. */
export interface S3Address {
  readonly bucket: string;
  /** Empty for a request to the bucket itself. */
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
}

export interface S3Request extends S3Address {
  readonly method: string;
  /** The request's headers and the parameters a presigned URL carries in their place. */
  readonly headers: IncomingHttpHeaders;
  readonly source: IncomingMessage;
  readonly payloadHash: string;
  readonly response: ServerResponse;
}

/** Works on the raw target: `new URL()` would fold `a/../b`, which is a key of its own in S3. */
export function readAddress(target: string): S3Address {
  const { path, query } = splitTarget(target);
  const [bucket = "", ...rest] = path.replace(/^\//, "").split("/");
  try {
    return {
      bucket: decodeURIComponent(bucket),
      key: decodeURIComponent(rest.join("/")),
      query: new Map(query),
    };
  } catch {
    throw new Fault("InvalidURI", "Couldn't parse the specified URI.");
  }
}

// Not the CRC32: signers put the checksum of an empty body there, which S3 must ignore.
const HOISTED =
  /^x-amz-(meta-.+|tagging|storage-class|server-side-encryption.*|copy-source.*|checksum-sha(1|256))$/;

/** Signers move `x-amz-*` headers into a presigned URL; they count as if they had been sent as headers. */
export function withHoistedHeaders(
  headers: IncomingHttpHeaders,
  query: ReadonlyMap<string, string>,
): IncomingHttpHeaders {
  const hoisted = [...query].filter(([name]) => HOISTED.test(name.toLowerCase()));
  return { ...Object.fromEntries(hoisted.map(([name, value]) => [name.toLowerCase(), value])), ...headers };
}

export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>;

export function answer(request: S3Request, status: number, headers: AnswerHeaders = {}) {
  const set = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  const length = status === 204 || "content-length" in headers ? {} : { "content-length": "0" };
  request.response.writeHead(status, { ...length, ...Object.fromEntries(set) }).end();
}

interface XmlAnswer {
  readonly root: string;
  readonly fields: XmlFields;
  readonly headers?: AnswerHeaders;
}

export function answerXml(request: S3Request, { root, fields, headers = {} }: XmlAnswer) {
  const body = Buffer.from(toXml(root, fields));
  request.response.setHeader("content-type", "application/xml");
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) request.response.setHeader(name, value);
  request.response.writeHead(200, { "content-length": body.length }).end(body);
}
