import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medicineLineCases } from "./medicine-line-cases.fixture.ts";
import { parseMedicineLine } from "./medicine-line.ts";

fc.configureGlobal({ seed: 20261124 });

describe("a line of a prescription", () => {
  it.each(medicineLineCases.map((example) => [example.line, example.expected] as const))(
    "reads %s",
    (line, expected) => {
      expect(parseMedicineLine(line)).toEqual(expected);
    },
  );

  it.each([
    "BP 120/80",
    "Review after 5 days",
    "Walk 30 min daily",
    "Rs 250 total",
    "Dr. A Kumar MBBS",
    "Take rest",
    "Date 12/08/2026",
    "Age 45 years",
    "Hb 11.2 gm%",
    "Plenty of fluids",
    "Wt 62 kg",
    "दिनांक १२/०८/२०२६",
    "Chief complaints: fever 3 days",
    "",
  ])("is not a medicine: %s", (line) => {
    expect(parseMedicineLine(line)).toBeUndefined();
  });

  it("never makes months of a strength with a slash", () => {
    expect(parseMedicineLine("Telma-H 40/12.5")?.duration).toBeUndefined();
    expect(parseMedicineLine("Tab Telma H 40/12 OD x 2/12")).toMatchObject({
      strength: "40/12",
      duration: "2 months",
    });
  });

  it("never throws and never gives an empty name, whatever the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (line) => {
        expect(parseMedicineLine(line)?.name).not.toBe("");
      }),
    );
  });

  it("gives only numbers that are on the line", () => {
    const part = fc.constantFrom(
      "Tab",
      "Dolo",
      "650",
      "mg",
      "1-0-1",
      "x",
      "5",
      "days",
      "40/12.5",
      "Syp",
      "ml",
      "BD",
      "5/7",
      "%",
      "units",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const line = parts.join(" ");
        const { frequencyCode, ...parsed } = parseMedicineLine(line) ?? {};
        const numbers = Object.values(parsed).flatMap((value) => value?.match(/\d+(?:\.\d+)?/g) ?? []);
        for (const number of numbers) expect(line).toContain(number);
        expect(frequencyCode ?? "").not.toContain("$");
      }),
    );
  });
});
