import type { DynamoDb } from "../contracts.ts";
import type { StreamSource } from "./stream-source.ts";

const everyMs = 30_000;

/** Expired items go as the TTL service takes them; stream records that every reader has seen go too. */
export function startHousekeeping(options: {
  dynamodb: DynamoDb;
  streams: readonly StreamSource[];
  now: () => number;
}): { close(): void } {
  const timer = setInterval(() => {
    options.dynamodb.sweepExpired(Math.floor(options.now() / 1000));
    const positions = options.streams.map((stream) => stream.position());
    if (positions.length > 0) options.dynamodb.trimRecords(Math.min(...positions) + 1);
  }, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
