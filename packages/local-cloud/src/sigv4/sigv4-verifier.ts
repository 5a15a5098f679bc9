import { type KeyObject, createHmac, createSecretKey, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { Fault } from "../fault.ts";
import { canonicalHeaders, canonicalPath, canonicalQuery, sha256Hex, splitTarget } from "./canonical.ts";
import { malformedQuery, readClaim, type SignatureClaim, type SignedRequest } from "./credentials.ts";

export interface Verified {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
  readonly presigned: boolean;
  readonly signedHeaders: readonly string[];
  /** For S3 what the request claims (hex, `UNSIGNED-PAYLOAD`, `STREAMING-…`); else the hash of the body. */
  readonly payloadHash: string;
}

export interface SigV4Verifier {
  /**
   * Checks one request. `body` is needed for every service but S3, whose bodies are hashed while they stream.
   * Returns undefined when the request is anonymous; throws `Fault` when the signature does not hold.
   */
  verify(request: SignedRequest, body?: Uint8Array): Verified | undefined;
}

export interface SigV4VerifierDeps {
  readonly secretOf: (accessKeyId: string) => string | undefined;
  /** Milliseconds. */
  readonly now: () => number;
}

const ALLOWED_SKEW_MS = 15 * 60_000;
const LONGEST_EXPIRY_SECONDS = 7 * 24 * 3600;
const NOT_CANONICAL = new Set(["X-Amz-Signature"]);
// AWS IoT appends the session token after signing.
const NOT_CANONICAL_IOT = new Set(["X-Amz-Signature", "X-Amz-Security-Token"]);

export function createSigV4Verifier(deps: SigV4VerifierDeps): SigV4Verifier {
  const signingKeyOf = createSigningKeys();
  return {
    verify: (request, body) => {
      const claim = readClaim(request);
      if (claim === undefined) return undefined;
      const secret = deps.secretOf(claim.accessKeyId);
      if (secret === undefined)
        throw denied("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist.");
      checkTime(claim, deps.now());
      checkSignedHeaders(claim, request.headers);
      const payloadHash = claim.service === "s3" ? s3PayloadHash(claim, request) : sha256Hex(body ?? "");
      checkSignature({ claim, request, payloadHash, key: signingKeyOf(secret, claim) });
      const { accessKeyId, region, service, presigned, signedHeaders } = claim;
      return { accessKeyId, region, service, presigned, signedHeaders, payloadHash };
    },
  };
}

const denied = (type: string, message: string): Fault => new Fault(type, message, { status: 403 });

function checkTime(claim: SignatureClaim, now: number) {
  if (!claim.presigned) {
    if (Math.abs(now - claim.signedAt) > ALLOWED_SKEW_MS)
      throw denied("RequestTimeTooSkewed", "The request time and the current time differ too much.");
    return;
  }
  const expires = claim.expires ?? Number.NaN;
  const plausible = expires >= 1 && expires <= LONGEST_EXPIRY_SECONDS;
  // IoT presigns carry no expiry.
  if (!plausible && claim.service === "s3")
    throw malformedQuery(`X-Amz-Expires must be between 1 and ${LONGEST_EXPIRY_SECONDS}.`);
  if (plausible && now > claim.signedAt + expires * 1000) throw denied("AccessDenied", "Request has expired");
  if (claim.signedAt > now + ALLOWED_SKEW_MS) throw denied("AccessDenied", "Request is not yet valid");
}

function checkSignedHeaders(claim: SignatureClaim, headers: IncomingHttpHeaders) {
  if (!claim.signedHeaders.includes("host")) throw denied("AccessDenied", "The host header must be signed.");
  if (claim.service !== "s3") return;
  const unsigned = Object.keys(headers).filter(
    (name) =>
      name.startsWith("x-amz-") && name !== "x-amz-content-sha256" && !claim.signedHeaders.includes(name),
  );
  if (unsigned.length > 0)
    throw denied(
      "AccessDenied",
      `There were headers present in the request which were not signed: ${unsigned.join(", ")}`,
    );
}

function s3PayloadHash(claim: SignatureClaim, request: SignedRequest): string {
  const inQuery = splitTarget(request.url).query.find(([name]) => name === "X-Amz-Content-Sha256")?.[1];
  const inHeader = request.headers["x-amz-content-sha256"];
  const hash = inQuery ?? (typeof inHeader === "string" ? inHeader : undefined);
  if (hash !== undefined) return hash;
  if (claim.presigned) return "UNSIGNED-PAYLOAD";
  throw new Fault("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
}

interface Checked {
  readonly claim: SignatureClaim;
  readonly request: SignedRequest;
  readonly payloadHash: string;
  readonly key: KeyObject;
}

function checkSignature({ claim, request, payloadHash, key }: Checked) {
  const { path, query } = splitTarget(request.url);
  const left = claim.service === "iotdevicegateway" ? NOT_CANONICAL_IOT : NOT_CANONICAL;
  const canonicalRequest = [
    request.method,
    canonicalPath(path, claim.service),
    canonicalQuery(query, left),
    canonicalHeaders(request.headers, claim.signedHeaders),
    claim.signedHeaders.join(";"),
    payloadHash,
  ].join("\n");
  const scope = `${claim.date}/${claim.region}/${claim.service}/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", claim.amzDate, scope, sha256Hex(canonicalRequest)].join("\n");
  const wanted = hmac(key, toSign);
  const given = Buffer.from(claim.signature, "hex");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw denied(
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    );
}

const hmac = (key: string | Buffer | KeyObject, text: string): Buffer =>
  createHmac("sha256", key).update(text).digest();

/** A day, a region and a service each; a claim names them before it is proven, so their number is bounded. */
const MOST_KEYS = 200;

/** The derived key is the same for a whole day: deriving it took four times as long as checking with it. */
function createSigningKeys(): (secret: string, claim: SignatureClaim) => KeyObject {
  const keys = new Map<string, KeyObject>();
  return (secret, { date, region, service }) => {
    const name = JSON.stringify([secret, date, region, service]);
    const known = keys.get(name);
    if (known) return known;
    const steps = [date, region, service, "aws4_request"];
    const key = createSecretKey(steps.reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`)));
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
    return key;
  };
}
