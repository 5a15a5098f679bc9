import type { Transcript } from "@swasya/domain/transcript";
import { describe, expect, it } from "vitest";
import { quoteWords } from "./quote-words.ts";

const transcript = {
  segments: [
    {
      segmentId: "s1",
      words: [
        { text: "dry", startSeconds: 1, endSeconds: 1.4, confidence: 0.9 },
        { text: "cough", startSeconds: 1.4, endSeconds: 2, confidence: 0.4 },
        { text: "later", startSeconds: 5, endSeconds: 6 },
      ],
    },
  ],
} as unknown as Transcript;
const quote = { segmentId: "s1", startSeconds: 1, endSeconds: 2, quote: "Dry cough." };

describe("the words of a quote", () => {
  it("carry the engine's doubt", () => {
    expect(quoteWords(quote, transcript)).toEqual([
      { text: "dry", unsure: false },
      { text: "cough", unsure: true },
    ]);
  });

  it("are left alone when they are not the words of the quote", () => {
    expect(quoteWords({ ...quote, quote: "Dry cough, later." }, transcript)).toBeUndefined();
    expect(quoteWords({ ...quote, segmentId: "s9" }, transcript)).toBeUndefined();
    expect(quoteWords(quote, undefined)).toBeUndefined();
  });
});
