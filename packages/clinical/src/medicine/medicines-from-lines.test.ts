import { Medicine, type ScanLine } from "@swasya/domain/history";
import type { ScanId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { medicinesFromLines } from "./medicines-from-lines.ts";

const documentId = "SCAN_rampur_01J00000000000000000000000" as ScanId;
const aLine = (lineId: string, text: string): ScanLine => ({
  lineId,
  text,
  confidence: 90,
  box: { left: 0.1, top: 0.2, width: 0.5, height: 0.03 },
});

function read(...lines: ScanLine[]): Medicine[] {
  let count = 0;
  return medicinesFromLines(documentId, lines, () => `med-${(count += 1)}`);
}

describe("medicines on a page", () => {
  it("are read one a line, as printed, each to be confirmed, with its line and box", () => {
    const [medicine, ...others] = read(
      aLine("l1", "Dr. A. Kumar MBBS"),
      aLine("l2", "Tab. Dolo 650 mg 1-0-1 x 5 days"),
      aLine("l3", "Review after 5 days"),
    );
    expect(others).toEqual([]);
    expect(Medicine.parse(medicine)).toEqual({
      medicineId: "med-1",
      name: "Dolo",
      form: "tablet",
      strength: "650 mg",
      frequency: "1-0-1",
      duration: "5 days",
      status: "to-confirm",
      source: {
        documentId,
        lineId: "l2",
        quote: "Tab. Dolo 650 mg 1-0-1 x 5 days",
        box: { left: 0.1, top: 0.2, width: 0.5, height: 0.03 },
      },
    });
  });

  it("keep the printed name and carry suggestions where it is not in the formulary", () => {
    const [medicine] = read(aLine("l1", "Tab. Paracetamo1 500 mg BD"));
    expect(medicine?.name).toBe("Paracetamo1");
    expect(medicine?.candidates).toContain("paracetamol");
  });

  it("are none on a page without any", () => {
    expect(read(aLine("l1", "BP 120/80"), aLine("l2", "Weight 60 kg"))).toEqual([]);
  });
});
