import type { Medicine } from "@swasya/domain/history";
import { describe, expect, it } from "vitest";
import { medicineKey } from "../encounter/cursor.ts";
import { dateOf, doseText, heldOrder } from "./model.ts";

const medicine = (medicineId: string, status: Medicine["status"], more: Partial<Medicine> = {}) =>
  ({ medicineId, name: "Metformin", status, source: { documentId: "d" }, ...more }) as Medicine;

describe("medicines from scans", () => {
  it("show only what was read", () => {
    expect(doseText(medicine("1", "confirmed", { frequency: "1-0-1", duration: "30 days" }))).toBe(
      "1-0-1, 30 days",
    );
    expect(doseText(medicine("1", "confirmed"))).toBe("");
  });

  const opened = heldOrder(
    [],
    [
      medicine("1", "wrong"),
      medicine("2", "confirmed"),
      medicine("3", "to-confirm"),
      medicine("4", "to-confirm"),
    ],
  );
  const ids = (shown: readonly Medicine[]) => shown.map(({ medicineId }) => medicineId);

  it("begin with those to decide and end with the wrong ones", () => {
    expect(ids(opened)).toEqual(["3", "4", "2", "1"]);
  });

  it("stay where they are once decided, and a new one comes last", () => {
    const later = opened.map((each) => (each.medicineId === "3" ? medicine("3", "confirmed") : each));
    const held = opened.map(medicineKey);
    expect(ids(heldOrder(held, [medicine("5", "to-confirm"), ...later]))).toEqual(["3", "4", "2", "1", "5"]);
  });
});

describe("the date of a paper", () => {
  it("is the printed one where there is one", () => {
    expect(dateOf({ printedDate: "2026-08-14", scannedAt: "2026-11-24T05:00:00.000Z" })).toBe("2026-08-14");
    expect(dateOf({ scannedAt: "2026-11-24T05:00:00.000Z" })).toBe("2026-11-24T05:00:00.000Z");
    expect(dateOf(undefined)).toBeUndefined();
  });
});
