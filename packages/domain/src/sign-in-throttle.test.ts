import fc from "fast-check";
import { expect, test } from "vitest";
import { FROM_EVERYWHERE, FROM_ONE_PLACE, penaltySeconds, waitSeconds } from "./sign-in-throttle.ts";

test("three wrong passwords are free, then each waits longer, then the place is locked for 15 minutes", () => {
  const penalties = [1, 2, 3, 4, 5, 9, 10, 50].map((count) => penaltySeconds(count, FROM_ONE_PLACE));
  expect(penalties).toEqual([0, 0, 0, 2, 4, 64, 900, 900]);
});

test("an account is slowed much later when the tries come from everywhere", () => {
  const penalties = [10, 30, 31, 36, 37].map((count) => penaltySeconds(count, FROM_EVERYWHERE));
  expect(penalties).toEqual([0, 0, 2, 64, 900]);
});

test("one more wrong password never shortens the wait", () => {
  const aRule = fc.constantFrom(FROM_ONE_PLACE, FROM_EVERYWHERE);
  fc.assert(
    fc.property(fc.nat({ max: 100 }), aRule, (count, rule) => {
      expect(penaltySeconds(count + 1, rule)).toBeGreaterThanOrEqual(penaltySeconds(count, rule));
    }),
  );
});

test("the wait runs out by itself", () => {
  const failures = { count: 5, lastAt: 1_000_000 };
  const waits = [1_000_000, 1_003_500, 1_004_000].map((now) => waitSeconds(failures, FROM_ONE_PLACE, now));
  expect(waits).toEqual([4, 1, 0]);
  expect(waitSeconds(undefined, FROM_ONE_PLACE, 0)).toBe(0);
});
