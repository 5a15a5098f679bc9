import { normaliseText, wordKey } from "./normalise-text.ts";
import { readable } from "./readable.ts";

/** `start` and `end` are offsets in the text as given, so `text.slice(start, end)` is what was said. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** Normalised; of a number, its digits. */
  readonly text: string;
  readonly key: string;
  /** The key without English endings. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
}

/** English endings fall off: plurals, -ing, -ed. Of Latin words only. */
function stemOf(key: string): string {
  if (!/^[a-z]{4,}$/.test(key)) return key;
  const stem = key.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|s)$/, "");
  return stem.length < 3 ? key : stem.replace(/([a-z])\1$/, "$1").replace(/e$/, "");
}

const DIGIT = "[0-9०-९]";

/** Danda and Devanagari digits lie inside the Devanagari block and must stay out of its words. */
const TOKEN = new RegExp(
  [
    // "p a r a c e t a m o l": four single letters and more are one word.
    "(?<![\\p{L}\\p{M}\\p{N}])[a-z](?: [a-z]){3,}(?![\\p{L}\\p{M}\\p{N}])",
    "(?:spo2|hba1c|h1n1|b12|d3)(?![a-z0-9])",
    "(?:[a-z]\\.)+[a-z](?![a-z])",
    "[\\u0900-\\u0963\\u0970-\\u097f\\u200c\\u200d]+",
    "[a-zµ\\u00c0-\\u024f]+(?:['’][a-z]+)?",
    `${DIGIT}{1,3}(?:,${DIGIT}{2})*,${DIGIT}{3}(?!${DIGIT})|${DIGIT}+(?:\\.${DIGIT}+)?`,
    // Any other script: a word or number that is nowhere else, so that nothing is passed over unread.
    "\\p{L}[\\p{L}\\p{M}]*|\\p{N}",
    "[.?!,;:।॥|/%—–\\n+()<>=≥≤°-]",
  ].join("|"),
  "giu",
);

function toToken(raw: string, start: number): Token {
  const span = { start, end: start + raw.length };
  const text = normaliseText(/^[a-z] /i.test(raw) ? raw.replaceAll(" ", "") : raw);
  if (/^[0-9]/.test(text)) {
    const digits = text.replaceAll(",", "");
    return { kind: "number", text: digits, key: "#", stem: "#", value: Number(digits), ...span };
  }
  if (/^[\p{L}\p{M}]/u.test(text)) {
    const word = text.replaceAll(".", "");
    const key = wordKey(word);
    return { kind: "word", text: word, key, stem: stemOf(key), ...span };
  }
  return { kind: "mark", text, key: text, stem: text, ...span };
}

/** Words, digits and marks, number words still as words. */
export const tokenise = (text: string): Token[] =>
  [...readable(text).matchAll(TOKEN)].map((match) => toToken(match[0], match.index));
