import { aClinic } from "@swasya/services/testing/a-context";
import { expect, test } from "vitest";
import { rememberSignedIn } from "./remember-signed-in.ts";

function aGuard() {
  const { ports, clock } = aClinic();
  let reads = 0;
  const counted = {
    ...ports.guard,
    isRevoked: async (key: string) => {
      reads += 1;
      return ports.guard.isRevoked(key);
    },
  };
  return {
    guard: rememberSignedIn(counted, () => clock.now),
    clock,
    elsewhere: ports.guard,
    reads: () => reads,
  };
}

test("many requests with one token are one read", async () => {
  const { guard, reads } = aGuard();
  for (let request = 0; request < 5; request += 1) expect(await guard.isRevoked("token")).toBe(false);
  expect(reads()).toBe(1);
});

test("a sign-out here counts at once", async () => {
  const { guard } = aGuard();
  await guard.isRevoked("token");
  await guard.revokeToken("token", 1);
  expect(await guard.isRevoked("token")).toBe(true);
});

test("a sign-out elsewhere counts within five seconds", async () => {
  const { guard, clock, elsewhere } = aGuard();
  await guard.isRevoked("token");
  await elsewhere.revokeToken("token", 1);
  clock.now += 5_000;
  expect(await guard.isRevoked("token")).toBe(true);
});
