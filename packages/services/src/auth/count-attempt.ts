import { createHash } from "node:crypto";
import { DomainError } from "@swasya/domain/errors";
import {
  FROM_EVERYWHERE,
  FROM_ONE_PLACE,
  penaltySeconds,
  type SignInFailures,
  type ThrottleRule,
  waitSeconds,
} from "@swasya/domain/sign-in-throttle";
import type { Ports } from "../context.ts";

/** Where a sign-in comes from. */
export interface SignInPlace {
  /** The network address; only a hash of it together with the account's is ever kept. */
  readonly address: string;
  /** What an earlier sign-in left on the device. */
  readonly deviceMark?: string;
}

interface Counter {
  readonly key: string;
  readonly rule: ThrottleRule;
}

type CountContext = Pick<Ports, "guard" | "devices"> & { readonly now: () => number };

const keyOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/**
 * A device that signed in to the account before is counted by itself: nobody else's guesses lock it out. Any
 * other is counted by account and address, and the account by all of those together.
 */
export async function countersOf(
  { devices }: CountContext,
  email: string,
  { address, deviceMark }: SignInPlace,
): Promise<readonly Counter[]> {
  const deviceId = await devices.idOf(deviceMark, email);
  if (deviceId) return [{ key: keyOf("device", email, deviceId), rule: FROM_ONE_PLACE }];
  return [
    { key: keyOf("place", email, address), rule: FROM_ONE_PLACE },
    { key: keyOf("account", email), rule: FROM_EVERYWHERE },
  ];
}

/**
 * Counts a try on each counter before the password is looked at, so that guesses sent all at once are slowed
 * like others. Gives the seconds to wait should it fail; throws `too-many-attempts` while one has to wait.
 */
export async function countAttempt(counting: CountContext, counters: readonly Counter[]): Promise<number> {
  const { guard, now } = counting;
  const before = await Promise.all(counters.map(({ key }) => guard.failures(key)));
  const waits = counters.map(({ rule }, at) => waitSeconds(before[at], rule, now()));
  refuseWhile(Math.max(...waits));
  const counted = await Promise.all(counters.map(({ key }) => guard.recordFailure(key, now())));
  const raced = counters.map(({ rule }, at) => racedSeconds(before[at], counted[at], rule));
  refuseWhile(Math.max(...raced));
  return Math.max(...counters.map(({ rule }, at) => waitSeconds(counted[at], rule, now())));
}

/** What the tries that came between reading and counting cost holds for this one too. */
function racedSeconds(
  before: SignInFailures | undefined,
  counted: SignInFailures | undefined,
  rule: ThrottleRule,
): number {
  const earlier = (counted?.count ?? 1) - 1;
  return earlier === (before?.count ?? 0) ? 0 : penaltySeconds(earlier, rule);
}

function refuseWhile(seconds: number): void {
  if (seconds > 0) throw tooMany(seconds);
}

export const tooMany = (retryAfterSeconds: number) =>
  new DomainError("limit", { reason: "too-many-attempts", retryAfterSeconds });
