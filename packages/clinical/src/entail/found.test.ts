import { describe, expect, it } from "vitest";
import { checkStatement } from "./check-evidence.ts";
import { FEVER, FOUND_LIES, PARACETAMOL, PRESSURE, WATER } from "./found-cases.fixture.ts";

describe("never supported", () => {
  it.each(FOUND_LIES)("%s ← %s", (line, said) => {
    expect(checkStatement(line, [said]).support).not.toBe("supported");
  });
});

describe("true", () => {
  it.each([
    ["FBS 126, PPBS 210.", "Sugar fasting 126 khane ke baad 210"],
    ["Fever for 4 days with dry cough.", FEVER],
    ["Drink plenty of fluids; review after 3 days.", WATER],
    ["BP 150/90 mmHg.", PRESSURE],
    ["Paracetamol 500 mg BD x 3 days.", PARACETAMOL],
    ["Stopped amlodipine.", "Amlodipine band kar di thi"],
    ["Insulin 20 units morning, 14 units night.", "Insulin subah 20 raat ko 14"],
    ["No chest pain.", "No, there is no chest pain."],
    ["Avoid aspirin.", "Aspirin mat lena"],
    ["Fever for 4 days.", "चार दिन से बुखार है"],
  ])("%s ← %s", (line, said) => {
    expect(checkStatement(line, [said])).toEqual({ support: "supported", reasons: [] });
  });
});
