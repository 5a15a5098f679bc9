import type { ScanLine } from "@swasya/domain/history";
import { describe, expect, it } from "vitest";
import { printedDate } from "./printed-date.ts";

const page = (...texts: string[]): ScanLine[] =>
  texts.map((text, index) => ({
    lineId: `l${index}`,
    text,
    confidence: 90,
    box: { left: 0, top: 0, width: 1, height: 0.1 },
  }));

describe("the date printed on a paper", () => {
  it.each([
    ["Date: 12/08/2026", "2026-08-12"],
    ["14 Aug 2026", "2026-08-14"],
    ["Dated 3rd September, 2025", "2025-09-03"],
    ["August 14, 2026", "2026-08-14"],
    ["दिनांक १२-०८-२०२६", "2026-08-12"],
    ["14 अगस्त 2026", "2026-08-14"],
    ["2026-08-14", "2026-08-14"],
    ["Dt. 1.2.2026", "2026-02-01"],
  ])("is read from %s", (text, date) => {
    expect(printedDate(page("Dr. A Kumar", text, "Tab Dolo 650 1-0-1"))).toBe(date);
  });

  it.each([
    "12/08/26",
    "Aug 2026",
    "31/02/2026",
    "08/25/2026",
    "BP 120/80",
    "1-0-1",
    "12/08",
    "Ph 98765 43210",
    "DOB: 12/08/1980",
  ])("is never made out of %s", (text) => {
    expect(printedDate(page(text))).toBeUndefined();
  });

  it("prefers the labelled one, and is unknown where two dates compete", () => {
    expect(printedDate(page("Sample 01/02/2026", "Date: 03/02/2026"))).toBe("2026-02-03");
    expect(printedDate(page("01/02/2026", "03/02/2026"))).toBeUndefined();
    expect(printedDate(page("03/02/2026", "03 Feb 2026"))).toBe("2026-02-03");
  });

  it("leaves out dates of birth and of the next visit", () => {
    expect(printedDate(page("DOB 01/02/1980", "Next visit 10/02/2026", "03/02/2026"))).toBe("2026-02-03");
  });
});
