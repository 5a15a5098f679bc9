import { StaffId } from "@swasya/domain/ids";
import { TEST_NOW, aSession } from "@swasya/domain/testing";
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

  it("refuses everything of a sign-in that ended, until its refresh token would have expired anyway", async () => {
    const issued = aSession({ signInId: "ended" });
    expect(await guard.isEnded(issued)).toBe(false);
    await guard.endSignIn("ended");
    expect(await guard.isEnded(issued)).toBe(true);
    expect(await guard.isEnded(aSession({ signInId: "another" }))).toBe(false);
    now = TEST_NOW + 7 * DAY_MS - 1000;
    expect(await guard.isEnded(issued)).toBe(true);
    now = TEST_NOW + 7 * DAY_MS + 1000;
    expect(await guard.isEnded(issued)).toBe(false);
    now = TEST_NOW;
  });

  it("refuses everything issued to a person until their account was closed, and nothing of later", async () => {
    const staffId = StaffId.parse("closed-one");
    const issuedAtSeconds = TEST_NOW / 1000;
    await guard.endAllOf(staffId);
    expect(await guard.isEnded(aSession({ staffId, issuedAtSeconds }))).toBe(true);
    expect(await guard.isEnded(aSession({ staffId, issuedAtSeconds: issuedAtSeconds + 1 }))).toBe(false);
    expect(await guard.isEnded(aSession({ issuedAtSeconds }))).toBe(false);
  });
});
