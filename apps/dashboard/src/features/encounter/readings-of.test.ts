import type { Statement } from "@swasya/domain/note";
import { describe, expect, it } from "vitest";
import { readingsOf } from "./readings-of.ts";

const line: Statement = {
  statementId: "line-1",
  text: "BP 150/90, pulse 88",
  support: "supported",
  evidence: [],
  facts: [
    { kind: "vital", label: "BP", value: "150/90" },
    { kind: "vital", label: "pulse", value: "88" },
  ],
  phrases: [
    { start: 0, end: 9, evidence: [0] },
    { start: 11, end: 19, evidence: [1] },
  ],
};

describe("the readings of a line", () => {
  it("stand each by itself where the line holds nothing else", () => {
    expect(readingsOf(line)).toEqual(["BP 150/90", "pulse 88"]);
  });

  it("stay in their line beside anything else, and where a person rewrote it", () => {
    expect(
      readingsOf({ ...line, facts: [...(line.facts ?? []), { kind: "symptom", label: "fever" }] }),
    ).toBeUndefined();
    expect(readingsOf({ ...line, phrases: undefined })).toBeUndefined();
  });
});
