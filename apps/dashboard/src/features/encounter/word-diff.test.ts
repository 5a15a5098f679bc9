import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "./word-diff.ts";

const sentence = array(constantFrom("fever", "4", "days", "no", "cough", "ago"), {
  minLength: 1,
  maxLength: 12,
});
const without = (kind: "added" | "removed", pieces: ReturnType<typeof wordDiff>) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join(" ");

describe("a changed line", () => {
  it("marks the words that were changed and no others", () => {
    expect(wordDiff("Stopped about a week ago.", "Stopped 8 days ago.")).toEqual([
      { kind: "same", text: "Stopped" },
      { kind: "removed", text: "about a week" },
      { kind: "added", text: "8 days" },
      { kind: "same", text: "ago." },
    ]);
  });

  it("always reads as the old text without what was added, and as the new without what was removed", () => {
    assert(
      property(sentence, sentence, (before, after) => {
        const pieces = wordDiff(before.join(" "), after.join(" "));
        expect(without("added", pieces)).toBe(before.join(" "));
        expect(without("removed", pieces)).toBe(after.join(" "));
      }),
    );
  });
});
