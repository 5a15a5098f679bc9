import { Transform, type TransformCallback } from "node:stream";
import { incompleteBody } from "./s3-faults.ts";

type State = "size" | "data" | "data-end" | "trailer" | "done";

const LONGEST_LINE = 16_384;

export interface AwsChunkedDecoder {
  readonly stream: Transform;
  /** Call after the stream ended. Throws `IncompleteBody` when the last chunk never came. */
  finish(): { readonly trailers: ReadonlyMap<string, string>; readonly decodedBytes: number };
}

/** Takes the framing off an `aws-chunked` body: `<hex size>[;…]\r\n<data>\r\n … 0\r\n<trailers>\r\n\r\n`. */
export function createAwsChunkedDecoder(): AwsChunkedDecoder {
  const trailers = new Map<string, string>();
  let pending: Buffer = Buffer.alloc(0);
  let left = 0;
  let decodedBytes = 0;
  let state: State = "size";

  function takeData(stream: Transform): boolean {
    if (pending.length === 0) return false;
    const data = pending.subarray(0, left);
    pending = pending.subarray(data.length);
    left -= data.length;
    decodedBytes += data.length;
    stream.push(data);
    if (left === 0) state = "data-end";
    return true;
  }

  function takeLine(): boolean {
    const end = pending.indexOf("\r\n");
    if (end < 0) {
      if (pending.length > LONGEST_LINE) throw incompleteBody();
      return false;
    }
    const line = pending.subarray(0, end).toString("latin1");
    pending = pending.subarray(end + 2);
    if (state === "data-end") {
      if (line !== "") throw incompleteBody();
      state = "size";
    } else if (state === "size") readSize(line);
    else readTrailer(line);
    return true;
  }

  function readSize(line: string) {
    const size = /^([0-9a-f]{1,12})(;|$)/i.exec(line)?.[1];
    if (size === undefined) throw incompleteBody();
    left = parseInt(size, 16);
    state = left > 0 ? "data" : "trailer";
  }

  function readTrailer(line: string) {
    if (line === "") {
      state = "done";
      return;
    }
    const colon = line.indexOf(":");
    if (colon > 0) trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }

  const stream = new Transform({
    transform(chunk: Buffer, _encoding, callback: TransformCallback) {
      pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      try {
        while (state !== "done" && (state === "data" ? takeData(stream) : takeLine()));
        callback();
      } catch (error) {
        callback(error as Error);
      }
    },
  });

  return {
    stream,
    finish: () => {
      // The SDK ends some bodies right after the last trailer, without the empty line.
      const ended = state === "done" || (state === "trailer" && pending.length === 0);
      if (!ended) throw incompleteBody();
      return { trailers, decodedBytes };
    },
  };
}
