import type { Statement } from "@swasya/domain/note";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heardFor, markedPieces, wrongWords } from "./line-reasons.ts";

const text = "Insulin 20 units morning, 14 units night.";
const statement: Statement = {
  statementId: "line-1",
  text,
  evidence: [
    { kind: "spoken", segmentId: "s1", startSeconds: 1, endSeconds: 3, quote: "Insulin", speaker: "doctor" },
  ],
  support: "contradicted",
  reasons: [
    {
      kind: "contradicted",
      slot: "at",
      start: 8,
      end: 24,
      said: { quote: "subah 14 raat 20", segmentId: "s2", startSeconds: 9 },
    },
    { kind: "not-found", slot: "word", start: 35, end: 40 },
  ],
};

describe("why a line is doubted", () => {
  it("marks the wrong words in the line itself", () => {
    const wrong = markedPieces(text, statement.reasons ?? []).filter(({ isWrong }) => isWrong);
    expect(wrong.map((piece) => piece.text)).toEqual(["20 units morning", "night"]);
  });

  it("marks nothing where the whole line is doubted", () => {
    const whole = [{ kind: "not-found" as const, slot: "evidence", start: 0, end: text.length }];
    expect(markedPieces(text, whole)).toEqual([{ text, start: 0, isWrong: false }]);
    expect(wrongWords({ ...statement, reasons: whole })).toEqual([]);
  });

  it("tells what was said otherwise from what was not said", () => {
    expect(wrongWords(statement)).toEqual([
      { key: "otherwise", words: "20 units morning" },
      { key: "not-said", words: "night" },
    ]);
  });

  it("shows the words that say otherwise, where the talk has them", () => {
    const segment = {
      segmentId: "s2",
      startSeconds: 9,
      endSeconds: 12,
      voice: "spk_0",
      speaker: "doctor" as const,
      text: "subah 14 raat 20",
    };
    const transcript = {
      recordingId: "REC#RAMPUR#x" as never,
      languages: [],
      durationSeconds: 20,
      segments: [segment],
    };
    expect(heardFor(statement, transcript)).toMatchObject({
      segmentId: "s2",
      quote: "subah 14 raat 20",
      endSeconds: 12,
    });
    expect(heardFor(statement, undefined)).toMatchObject({ segmentId: "s1" });
  });

  it("never loses or repeats a letter of the line", () => {
    const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.string(), fc.array(span), (line, spans) => {
        const reasons = spans.map(({ start, end }) => ({
          kind: "not-found" as const,
          slot: "word",
          start,
          end,
        }));
        expect(
          markedPieces(line, reasons)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(line);
      }),
    );
  });
});
