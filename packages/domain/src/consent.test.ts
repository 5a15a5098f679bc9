import { expect, test } from "vitest";
import { withdrawnSince } from "./consent.ts";
import { TEST_AT, aConsent } from "./testing.ts";

const LATER = "2026-11-23T06:00:00.000Z";

test("a consent taken back is told with its last time, until the patient agrees again", () => {
  const first = aConsent({ withdrawnAt: TEST_AT });
  const second = aConsent({ withdrawnAt: LATER });
  expect(withdrawnSince([])).toBeUndefined();
  expect(withdrawnSince([aConsent()])).toBeUndefined();
  expect(withdrawnSince([second, first])).toBe(LATER);
  expect(withdrawnSince([first, aConsent()])).toBeUndefined();
  expect(withdrawnSince([aConsent({ purposes: ["ai-processing"], withdrawnAt: TEST_AT })])).toBeUndefined();
});
