import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ClinicId,
  PatientId,
  RecordingId,
  clinicOf,
  instantOf,
  newId,
  siblingId,
  sortKeyOf,
  ulidOf,
} from "./ids.ts";
import { TEST_NOW, rampur } from "./testing.ts";

const aClinic = fc.stringMatching(/^[a-z][a-z0-9-]{1,30}$/).map((slug) => slug as ClinicId);
const aTime = fc.integer({ min: 0, max: 4_102_444_800_000 });

test("an id carries its clinic, whatever the slug", () => {
  fc.assert(
    fc.property(aClinic, aTime, (clinicId, now) => {
      const id = newId("PAT", clinicId, now);
      expect(PatientId.safeParse(id).success).toBe(true);
      expect(clinicOf(id)).toBe(clinicId);
    }),
  );
});

test("two ids of one millisecond differ and sort in the order they were made", () => {
  const ids = Array.from({ length: 50 }, () => newId("NOTE", rampur, TEST_NOW));
  expect(new Set(ids).size).toBe(50);
  expect(ids.map(sortKeyOf)).toEqual(ids.map(sortKeyOf).toSorted());
});

test("a recording and its note share their ulid, and so their sort key", () => {
  const recording = newId("REC", rampur, TEST_NOW);
  const note = siblingId("NOTE", recording);
  expect(ulidOf(note)).toBe(ulidOf(recording));
  expect(sortKeyOf(note)).toBe(sortKeyOf(recording));
  expect(instantOf(note)).toMatch(/^2026-11-23T05:00:00\.\d{3}Z$/);
});

test("an id of another kind is refused", () => {
  expect(RecordingId.safeParse(newId("SCAN", rampur, TEST_NOW)).success).toBe(false);
});
