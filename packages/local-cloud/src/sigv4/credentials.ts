import type { IncomingHttpHeaders } from "node:http";
import { Fault } from "../fault.ts";
import { splitTarget, type QueryPairs } from "./canonical.ts";

export interface SignedRequest {
  readonly method: string;
  /** Raw request target, as it stood in the request line. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** What a request says about its own signature; nothing here is checked yet. */
export interface SignatureClaim {
  readonly presigned: boolean;
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly amzDate: string;
  /** Milliseconds. */
  readonly signedAt: number;
  /** Seconds; presigned only. */
  readonly expires: number | undefined;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;

/** Undefined when the request is anonymous. Throws `Fault` when it is signed but malformed. */
export function readClaim(request: SignedRequest): SignatureClaim | undefined {
  const { query } = splitTarget(request.url);
  if (query.some(([name]) => name === "X-Amz-Algorithm")) return fromQuery(query);
  if (request.headers.authorization === undefined) return undefined;
  return fromHeader(request.headers);
}

/** The service name in the credential scope, or undefined for an anonymous or malformed request. */
export function claimedService(request: SignedRequest): string | undefined {
  try {
    return readClaim(request)?.service;
  } catch {
    return undefined;
  }
}

function fromHeader(headers: IncomingHttpHeaders): SignatureClaim {
  const match = AUTHORIZATION.exec(headers.authorization ?? "");
  if (!match)
    throw new Fault("AuthorizationHeaderMalformed", "The authorization header is malformed.", {
      status: 400,
    });
  const [, credential = "", signed = "", signature = ""] = match;
  const amzDate = String(headers["x-amz-date"] ?? "");
  return claim({ credential, signed, signature, amzDate, presigned: false, expires: undefined });
}

function fromQuery(query: QueryPairs): SignatureClaim {
  const value = (wanted: string) => query.find(([name]) => name === wanted)?.[1] ?? "";
  if (value("X-Amz-Algorithm") !== "AWS4-HMAC-SHA256")
    throw malformedQuery('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  return claim({
    credential: value("X-Amz-Credential"),
    signed: value("X-Amz-SignedHeaders"),
    signature: value("X-Amz-Signature"),
    amzDate: value("X-Amz-Date"),
    presigned: true,
    expires: Number(value("X-Amz-Expires") || "NaN"),
  });
}

export const malformedQuery = (message: string): Fault =>
  new Fault("AuthorizationQueryParametersError", message, { status: 400 });

interface ClaimText {
  readonly credential: string;
  readonly signed: string;
  readonly signature: string;
  readonly amzDate: string;
  readonly presigned: boolean;
  readonly expires: number | undefined;
}

function claim(text: ClaimText): SignatureClaim {
  const [accessKeyId = "", date = "", region = "", service = "", term] = text.credential.split("/");
  const signedAt = parseAmzDate(text.amzDate);
  const complete = term === "aws4_request" && text.signature !== "" && text.signed !== "";
  if (!complete || Number.isNaN(signedAt) || !text.amzDate.startsWith(date))
    throw malformedQuery("The credential, its date or its scope is malformed.");
  return {
    presigned: text.presigned,
    accessKeyId,
    date,
    region,
    service,
    signedHeaders: text.signed.split(";"),
    signature: text.signature,
    amzDate: text.amzDate,
    signedAt,
    expires: text.expires,
  };
}

const parseAmzDate = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
