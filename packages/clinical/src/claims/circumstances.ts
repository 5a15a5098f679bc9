import { keySet } from "../text/phrase-index.ts";
import type { Attachable } from "./attach.ts";
import { isErrand, type Reading } from "./reader.ts";
import { findTimes } from "./times.ts";

/** When and how something was measured. */
export interface Circumstance extends Attachable {
  readonly name: "context" | "position" | "side" | "when";
  readonly value: string;
}

const circumstances: Readonly<Record<string, readonly [Circumstance["name"], string]>> = {
  "empty stomach": ["context", "fasting"],
  "before food": ["context", "fasting"],
  "after food": ["context", "after food"],
  stand: ["position", "standing"],
  sit: ["position", "sitting"],
  lie: ["position", "lying"],
  left: ["side", "left"],
  right: ["side", "right"],
  last: ["when", "earlier"],
};
const contextWords = new Map([
  ...[...keySet(["random"])].map((key) => [key, "random"] as const),
  ...[...keySet(["रैंडम", "रेंडम"])].map((key) => [key, "random"] as const),
  ...[...keySet(["फास्टिंग"])].map((key) => [key, "fasting"] as const),
  ...[...keySet(["pp", "पीपी", "postmeal"])].map((key) => [key, "after food"] as const),
]);

/** Fasting or after food, sitting or standing, which arm, how long ago, in the order said. */
export function circumstancesOf(reading: Reading): Circumstance[] {
  const { sentence } = reading;
  const words = sentence.terms.flatMap(({ entry, first, last }): Circumstance[] => {
    const known = circumstances[entry.concept];
    return known === undefined || reading.used.has(first)
      ? []
      : [{ name: known[0], value: known[1], first, last, isShared: false }];
  });
  const single = sentence.tokens.flatMap((token, at): Circumstance[] => {
    const value = contextWords.get(token.key);
    return value === undefined ? [] : [{ name: "context", value, first: at, last: at, isShared: false }];
  });
  const times = findTimes(sentence.tokens).flatMap(({ role, value, first, last }): Circumstance[] =>
    role === "when" && !isErrand(sentence, first)
      ? [{ name: "when", value, first, last, isShared: true }]
      : [],
  );
  return [...words, ...single, ...times].toSorted((a, b) => a.first - b.first);
}
