import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAwsChunkedDecoder } from "./aws-chunked.ts";

const frame = (chunks: readonly Uint8Array[], trailer = ""): Buffer =>
  Buffer.concat([
    ...chunks.flatMap((chunk) => [
      Buffer.from(`${chunk.length.toString(16)}\r\n`),
      chunk,
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`0\r\n${trailer}\r\n`),
  ]);

async function decode(pieces: readonly Uint8Array[]) {
  const decoder = createAwsChunkedDecoder();
  const data = await buffer(Readable.from(pieces).pipe(decoder.stream));
  return { data, ...decoder.finish() };
}

describe("aws-chunked", () => {
  it("gives back any body, however the network cuts it", async () => {
    const chunk = fc.uint8Array({ minLength: 1, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(chunk, { maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        async (chunks, cut) => {
          const framed = frame(chunks, "x-amz-checksum-crc32:AAAAAA==\r\n");
          const pieces = Array.from({ length: Math.ceil(framed.length / cut) }, (_, index) =>
            framed.subarray(index * cut, (index + 1) * cut),
          );
          const { data, trailers, decodedBytes } = await decode(pieces);
          expect(data.equals(Buffer.concat(chunks))).toBe(true);
          expect(decodedBytes).toBe(data.length);
          expect([...trailers]).toEqual([["x-amz-checksum-crc32", "AAAAAA=="]]);
        },
      ),
    );
  });

  it("refuses a body that ends early", async () => {
    const whole = frame([Buffer.from("hello")]);
    for (const length of [1, 5, 9, 11])
      await expect(decode([whole.subarray(0, length)])).rejects.toThrow("framing");
  });
});
