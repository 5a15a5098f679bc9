import type { SpokenEvidence } from "@swasya/domain/evidence";
import { describe, expect, it } from "vitest";
import { chipEvidence, wordsByPhrase } from "./words-by-phrase.ts";

const said = (segmentId: string, quote: string): SpokenEvidence => ({
  kind: "spoken",
  segmentId,
  startSeconds: 0,
  endSeconds: 1,
  quote,
  speaker: "patient",
});

const line = {
  text: "Fever for 4 days; no cough",
  evidence: [said("s0", "Chaar din se bukhar hai."), said("s1", "Khansi hai?"), said("s2", "Nahi.")],
  phrases: [
    { start: 0, end: 16, evidence: [0] },
    { start: 18, end: 26, evidence: [1, 2] },
  ],
};

const quotes = (evidence: readonly { readonly kind: string }[]) =>
  evidence.map((piece) => (piece as SpokenEvidence).quote);

describe("the words behind a line", () => {
  it("stand under the part of the line they carry", () => {
    expect(wordsByPhrase(line).map(({ phrase, evidence }) => [phrase, quotes(evidence)])).toEqual([
      ["Fever for 4 days", ["Chaar din se bukhar hai."]],
      ["no cough", ["Khansi hai?", "Nahi."]],
    ]);
  });

  it("stand together where no part is known, as in a line that a person rewrote", () => {
    expect(wordsByPhrase({ text: "Fever", evidence: line.evidence })).toEqual([{ evidence: line.evidence }]);
  });

  it("keep what no part names", () => {
    const typed = { kind: "person", staffId: "STAFF_1", name: "A", at: "2026-01-01T00:00:00Z" } as never;
    expect(wordsByPhrase({ ...line, evidence: [...line.evidence, typed] }).at(-1)).toEqual({
      evidence: [typed],
    });
  });

  it("get a chip an answer, none for its question", () => {
    expect(quotes(chipEvidence(line))).toEqual(["Chaar din se bukhar hai.", "Nahi."]);
  });

  it("get one chip a moment", () => {
    const evidence = [said("s0", "Bukhar hai."), said("s0", "Teen din ho gaye.")];
    expect(chipEvidence({ evidence })).toHaveLength(1);
  });
});
