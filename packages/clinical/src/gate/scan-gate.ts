import type { ScanLine } from "@swasya/domain/history";

export type ScanKind = "print" | "handwriting" | "no-text";

/** Separates print (85 to 95) from handwriting (0 to 60) on every image measured. */
const PRINT_FROM = 70;

/** Letters in words long enough to judge by: three or more, Latin or Devanagari. */
const letters = (text: string): number =>
  (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
    .filter((word) => /^[\p{Script=Latin}\p{Script=Devanagari}\p{M}]+$/u.test(word) && [...word].length >= 3)
    .reduce((sum, word) => sum + [...word].length, 0);

/** Mean confidence of the lines, each weighted by its letters. */
export function judgeScan(lines: readonly ScanLine[]): ScanKind {
  const weighed = lines.map((line) => ({ weight: letters(line.text), confidence: line.confidence }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return "no-text";
  const mean = weighed.reduce((sum, { weight, confidence }) => sum + weight * confidence, 0) / total;
  return mean < PRINT_FROM ? "handwriting" : "print";
}
