import { aSession } from "@swasya/domain/testing";
import type { Issued } from "@swasya/services/ports";
import { aClinic } from "@swasya/services/testing/a-context";
import { expect, test } from "vitest";
import { rememberSignedIn } from "./remember-signed-in.ts";

const issued = aSession();
const { signInId, staffId } = issued;

function aGuard() {
  const { ports, clock } = aClinic();
  let reads = 0;
  const counted = {
    ...ports.guard,
    isEnded: async (asked: Issued) => {
      reads += 1;
      return ports.guard.isEnded(asked);
    },
  };
  return {
    guard: rememberSignedIn(counted, () => clock.now),
    clock,
    elsewhere: ports.guard,
    reads: () => reads,
  };
}

test("many requests of one sign-in are one read", async () => {
  const { guard, reads } = aGuard();
  for (let request = 0; request < 5; request += 1) expect(await guard.isEnded(issued)).toBe(false);
  expect(reads()).toBe(1);
});

test("a sign-out here counts at once, and so does a closed account", async () => {
  const signedOut = aGuard();
  await signedOut.guard.isEnded(issued);
  await signedOut.guard.endSignIn(signInId);
  expect(await signedOut.guard.isEnded(issued)).toBe(true);
  const closed = aGuard();
  await closed.guard.isEnded(issued);
  await closed.guard.endAllOf(staffId);
  expect(await closed.guard.isEnded(issued)).toBe(true);
});

test("a sign-out elsewhere counts within thirty seconds", async () => {
  const { guard, clock, elsewhere } = aGuard();
  await guard.isEnded(issued);
  await elsewhere.endSignIn(signInId);
  clock.now += 30_000;
  expect(await guard.isEnded(issued)).toBe(true);
});

test("a sign-out that comes while the guards are asked is not overlooked by the next request", async () => {
  const { ports, clock } = aClinic();
  const { promise: answer, resolve } = Promise.withResolvers<boolean>();
  let slow: Promise<boolean> | undefined = answer;
  const guard = rememberSignedIn(
    { ...ports.guard, isEnded: (asked) => slow ?? ports.guard.isEnded(asked) },
    () => clock.now,
  );
  const first = guard.isEnded(issued);
  slow = undefined;
  await guard.endSignIn(signInId);
  resolve(false);
  await first;
  expect(await guard.isEnded(issued)).toBe(true);
});
