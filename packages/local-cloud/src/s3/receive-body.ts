import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { Transform, type Readable } from "node:stream";
import { Fault } from "../fault.ts";
import { createAwsChunkedDecoder, type AwsChunkedDecoder } from "./aws-chunked.ts";
import { CHECKSUM_NAMES, isChecksumName, startChecksum, type ChecksumName } from "./checksums.ts";
import type { Blob, ObjectFiles } from "./object-files.ts";
import { incompleteBody, invalidArgument, notImplemented } from "./s3-faults.ts";

export type Checksums = Partial<Record<ChecksumName, string>>;

export interface ReceivedBody extends Blob {
  /** Hex MD5, without quotes. */
  readonly etag: string;
  readonly checksums: Checksums;
}

interface Body {
  readonly source: Readable;
  readonly headers: IncomingHttpHeaders;
  /** What the signature says of the body: 64 hex digits, `UNSIGNED-PAYLOAD` or `STREAMING-…`. */
  readonly payloadHash: string;
}

const LARGEST_PUT_BYTES = 5 * 1024 ** 3;
const UNSIGNED_TRAILER = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

/** Streams a request body into a file while checking its length, framing and every digest it came with. */
export async function receiveBody(files: ObjectFiles, body: Body): Promise<ReceivedBody> {
  const decoder = decoderFor(body.payloadHash);
  const trailer = trailerName(body.headers);
  const digests = startDigests(body, trailer);
  const through = decoder ? [decoder.stream, digests.tap] : [digests.tap];
  const id = await files.store(body.source, through);
  try {
    const trailers = decoder ? finishChunks(decoder, body.headers) : undefined;
    const claimed = claimedChecksums(body.headers);
    if (trailer) claimed[trailer] = trailers?.get(trailer) ?? "";
    return { id, ...digests.finish(claimed) };
  } catch (error) {
    files.discard([{ id }]);
    throw error;
  }
}

function decoderFor(payloadHash: string): AwsChunkedDecoder | undefined {
  if (!payloadHash.startsWith("STREAMING-")) return undefined;
  if (payloadHash !== UNSIGNED_TRAILER) throw notImplemented(`the payload form ${payloadHash}`);
  return createAwsChunkedDecoder();
}

function finishChunks(decoder: AwsChunkedDecoder, headers: IncomingHttpHeaders): ReadonlyMap<string, string> {
  const { trailers, decodedBytes } = decoder.finish();
  const announced = headers["x-amz-decoded-content-length"];
  if (announced !== undefined && Number(announced) !== decodedBytes) throw incompleteBody();
  return trailers;
}

function trailerName(headers: IncomingHttpHeaders): ChecksumName | undefined {
  const name = headers["x-amz-trailer"];
  if (typeof name !== "string") return undefined;
  if (!isChecksumName(name)) throw notImplemented(`the trailer ${name}`);
  return name;
}

function claimedChecksums(headers: IncomingHttpHeaders): Checksums {
  const claimed: Checksums = {};
  for (const name of CHECKSUM_NAMES) {
    const value = headers[name];
    if (typeof value === "string") claimed[name] = value;
  }
  return claimed;
}

function startDigests({ headers, payloadHash }: Body, trailer: ChecksumName | undefined) {
  const named = new Set(Object.keys(claimedChecksums(headers)).filter(isChecksumName));
  if (trailer) named.add(trailer);
  if (named.size === 0) named.add("x-amz-checksum-crc32");
  const running = [...named].map((name) => ({ name, sum: startChecksum(name) }));
  const md5 = createHash("md5");
  const sha256 = /^[0-9a-f]{64}$/.test(payloadHash) ? createHash("sha256") : undefined;
  let size = 0;
  const tap = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length;
      if (size > LARGEST_PUT_BYTES) return callback(tooLarge());
      md5.update(chunk);
      sha256?.update(chunk);
      for (const { sum } of running) sum.update(chunk);
      callback(null, chunk);
    },
  });

  function finish(claimed: Checksums) {
    const checksums: Checksums = Object.fromEntries(running.map(({ name, sum }) => [name, sum.digest()]));
    for (const name of CHECKSUM_NAMES)
      if (claimed[name] !== undefined && claimed[name] !== checksums[name])
        throw badDigest(`The ${name.slice("x-amz-checksum-".length).toUpperCase()} you specified`);
    const digest = md5.digest();
    const contentMd5 = headers["content-md5"];
    if (contentMd5 !== undefined && contentMd5 !== digest.toString("base64"))
      throw badDigest("The Content-MD5 you specified");
    if (sha256 && sha256.digest("hex") !== payloadHash) throw payloadMismatch();
    return { size, etag: digest.toString("hex"), checksums };
  }

  return { tap, finish };
}

const tooLarge = () =>
  new Fault("EntityTooLarge", "Your proposed upload exceeds the maximum allowed object size.");

const badDigest = (what: string) => new Fault("BadDigest", `${what} did not match the calculated checksum.`);

const payloadMismatch = () =>
  new Fault(
    "XAmzContentSHA256Mismatch",
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  );

const LARGEST_DOCUMENT_BYTES = 2 * 1024 ** 2;

/** Reads a small XML body whole. */
export async function receiveText({ source, payloadHash }: Body): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_DOCUMENT_BYTES) throw invalidArgument("The request document is too large.");
    chunks.push(chunk as Buffer);
  }
  const whole = Buffer.concat(chunks);
  const signed = /^[0-9a-f]{64}$/.test(payloadHash);
  if (signed && createHash("sha256").update(whole).digest("hex") !== payloadHash) throw payloadMismatch();
  return whole.toString("utf8");
}
