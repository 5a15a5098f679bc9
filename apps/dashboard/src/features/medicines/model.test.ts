import type { Medicine } from "@swasya/domain/history";
import { describe, expect, it } from "vitest";
import { dateOf, doseText, orderMedicines } from "./model.ts";

const medicine = (medicineId: string, status: Medicine["status"], more: Partial<Medicine> = {}) =>
  ({ medicineId, name: "Metformin", status, ...more }) as Medicine;

describe("medicines from scans", () => {
  it("show only what was read", () => {
    expect(doseText(medicine("1", "confirmed", { frequency: "1-0-1", duration: "30 days" }))).toBe(
      "1-0-1, 30 days",
    );
    expect(doseText(medicine("1", "confirmed"))).toBe("");
  });

  it("begin with those to decide and end with the wrong ones", () => {
    const ordered = orderMedicines([
      medicine("1", "wrong"),
      medicine("2", "confirmed"),
      medicine("3", "to-confirm"),
    ]);
    expect(ordered.map(({ medicineId }) => medicineId)).toEqual(["3", "2", "1"]);
  });
});

describe("the date of a paper", () => {
  it("is the printed one where there is one", () => {
    expect(dateOf({ printedDate: "2026-08-14", scannedAt: "2026-11-24T05:00:00.000Z" })).toBe("2026-08-14");
    expect(dateOf({ scannedAt: "2026-11-24T05:00:00.000Z" })).toBe("2026-11-24T05:00:00.000Z");
    expect(dateOf(undefined)).toBeUndefined();
  });
});
