import { expect, test } from "vitest";
import { clinicDayOf } from "./clinic-day.ts";

test.each([
  ["2026-11-26T18:29:59.999Z", "2026-11-26"],
  ["2026-11-26T18:30:00.000Z", "2026-11-27"],
  ["2026-11-26T23:50:00.000Z", "2026-11-27"],
  ["2026-11-27T00:10:00.000Z", "2026-11-27"],
])("%s is on the clinic's %s", (at, day) => {
  expect(clinicDayOf(at)).toBe(day);
});
