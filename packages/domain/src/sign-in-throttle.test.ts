import { expect, test } from "vitest";
import { penaltySeconds, waitSeconds } from "./sign-in-throttle.ts";

test("three wrong passwords are free, then each waits longer, then the address is locked for 15 minutes", () => {
  expect([1, 2, 3, 4, 5, 9, 10, 50].map(penaltySeconds)).toEqual([0, 0, 0, 2, 4, 64, 900, 900]);
});

test("the wait runs out by itself", () => {
  const failures = { count: 5, lastAt: 1_000_000 };
  expect(waitSeconds(failures, 1_000_000)).toBe(4);
  expect(waitSeconds(failures, 1_003_500)).toBe(1);
  expect(waitSeconds(failures, 1_004_000)).toBe(0);
  expect(waitSeconds(undefined, 0)).toBe(0);
});
