import { describe, expect, it } from "vitest";
import type { ScanLine } from "@swasya/domain/history";
import { judgeScan } from "./scan-gate.ts";

const aLine = (text: string, confidence: number): ScanLine => ({
  lineId: text,
  text,
  confidence,
  box: { left: 0, top: 0, width: 1, height: 0.1 },
});

describe("the scan gate", () => {
  it("takes clear lines for print, in both scripts", () => {
    expect(judgeScan([aLine("Tab Dolo 650", 92), aLine("खाने के बाद", 88)])).toBe("print");
  });

  it("takes uncertain lines for handwriting", () => {
    expect(judgeScan([aLine("Tqb Dxlo smg", 41), aLine("patient", 60)])).toBe("handwriting");
  });

  it("weighs lines by their letters, so that one sure speck does not make print", () => {
    expect(judgeScan([aLine("abc", 99), aLine("wavering handwritten words here", 50)])).toBe("handwriting");
  });

  it("ignores what has no word of three letters, however sure", () => {
    expect(judgeScan([aLine("1-0-1", 99), aLine("| ; ab", 99)])).toBe("no-text");
    expect(judgeScan([])).toBe("no-text");
  });

  it("calls 70 print and less handwriting", () => {
    expect(judgeScan([aLine("Paracetamol", 70)])).toBe("print");
    expect(judgeScan([aLine("Paracetamol", 69.9)])).toBe("handwriting");
  });
});
