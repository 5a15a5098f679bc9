import { expect, test } from "vitest";
import { spreadOf } from "./percentiles.ts";

test("percentiles are values that were measured, by nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spreadOf(hundred)).toEqual({ runs: 100, p50: 50, p95: 95, p99: 99 });
  expect(spreadOf([7])).toEqual({ runs: 1, p50: 7, p95: 7, p99: 7 });
});
