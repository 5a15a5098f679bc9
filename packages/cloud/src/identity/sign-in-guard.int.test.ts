import { TEST_NOW } from "@swasya/domain/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createSignInGuard } from "./sign-in-guard.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe("sign-in guard", () => {
  let cloud: CloudFixture;
  let now = TEST_NOW;
  let guard: ReturnType<typeof createSignInGuard>;
  beforeAll(async () => {
    cloud = await startCloudFixture();
    guard = createSignInGuard({ ...cloud.database, now: () => now });
  });
  afterAll(() => cloud.close());

  it("counts every failure, also those at once", async () => {
    await Promise.all([1, 2, 3].map(() => guard.recordFailure("count", TEST_NOW)));
    expect(await guard.failures("count")).toEqual({ count: 3, lastAt: TEST_NOW });
    expect(await guard.failures("somebody-else")).toBeUndefined();
  });

  it("forgets on success", async () => {
    await guard.recordFailure("success", TEST_NOW);
    await guard.clearFailures("success");
    expect(await guard.failures("success")).toBeUndefined();
  });

  it("starts from one when the last failure is a day old, swept or not", async () => {
    await guard.recordFailure("old", TEST_NOW);
    await guard.recordFailure("old", TEST_NOW);
    now = TEST_NOW + DAY_MS + 1000;
    expect(await guard.failures("old")).toBeUndefined();
    expect(await guard.recordFailure("old", now)).toEqual({ count: 1, lastAt: now });
    now = TEST_NOW;
  });

  it("refuses a signed-out token until it would have expired anyway", async () => {
    expect(await guard.isRevoked("token")).toBe(false);
    await guard.revokeToken("token", TEST_NOW / 1000 + 60);
    expect(await guard.isRevoked("token")).toBe(true);
    now = TEST_NOW + 61_000;
    expect(await guard.isRevoked("token")).toBe(false);
    now = TEST_NOW;
  });
});
