import type { Block } from "tesseract.js";
import type { SeenPage, SeenWord } from "../contracts.ts";

type Line = SeenPage["lines"][number];

/** Specks at the edge of a line read as letters; real words are surer. */
const leastEdgeConfidence = 30;

interface Bbox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Tesseract's tree as lines of words, boxes as fractions of the page. */
export function pageLines(blocks: readonly Block[], size: { width: number; height: number }): SeenPage {
  const lines = blocks
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map((line): Line | undefined => {
      const words = dropEdgeSpecks(
        line.words
          .filter((word) => word.text.trim() !== "")
          .map((word): SeenWord => ({
            text: word.text,
            confidence: word.confidence,
            box: fractionBox(word.bbox, size),
          })),
      );
      if (words.length === 0) return undefined;
      return {
        text: words.map((word) => word.text).join(" "),
        confidence: words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
        box: fractionBox(line.bbox, size),
        words,
      };
    });
  return { lines: lines.filter((line) => line !== undefined) };
}

export function dropEdgeSpecks(words: readonly SeenWord[]): readonly SeenWord[] {
  const isSure = (word: SeenWord): boolean => word.confidence >= leastEdgeConfidence;
  const first = words.findIndex(isSure);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isSure) + 1);
}

const fractionBox = (box: Bbox, { width, height }: { width: number; height: number }): SeenWord["box"] => ({
  left: box.x0 / width,
  top: box.y0 / height,
  width: (box.x1 - box.x0) / width,
  height: (box.y1 - box.y0) / height,
});
