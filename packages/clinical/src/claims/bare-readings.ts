import { measurementCalled, type Measurement } from "../lexicon/measurements.ts";
import type { Token } from "../text/tokens.ts";
import { keySet } from "../text/phrase-index.ts";
import type { Run } from "./attach.ts";
import type { Reading } from "./reader.ts";
import { doseUnitOf } from "./schedule.ts";

export interface Named extends Run {
  readonly measurement: Measurement;
  readonly context?: string;
}

export interface Value extends Run {
  readonly value: string;
  readonly owner: Named;
}

export const inRange = ({ ranges }: Measurement, value: number): boolean =>
  ranges.some(([low, high]) => low <= value && value <= high);

const kilos = keySet("kg kgs kilo kilogram kilograms किलो केजी".split(" "));
const changes = keySet(
  "kam badh badha lost gained loss gain कम बढ़ घट ghat lose reduce uthana lift".split(" "),
);

const SUGAR_CONTEXTS: Readonly<Record<string, string>> = {
  "empty stomach": "fasting",
  "before food": "fasting",
  "after food": "after food",
};
const LOWEST_SUGAR = 40;
const HIGHEST_SUGAR = 600;

/** "Fasting 180, khane ke baad 260": said of nothing but a sugar, by whoever measures. */
export function sugarsOf(
  { sentence }: Reading,
  named: readonly Named[],
  taken: (at: number) => boolean,
): Value[] {
  const { tokens, terms } = sentence;
  if (named.length > 0 || sentence.isQuestion) return [];
  const sugar = measurementCalled("blood sugar");
  return terms.flatMap(({ entry, first, last }): Value[] => {
    const context = SUGAR_CONTEXTS[entry.concept];
    const at = tokens[last + 1]?.text === ":" ? last + 2 : last + 1;
    const token = tokens[at];
    const next = tokens[at + 1];
    if (context === undefined || token?.value === undefined || taken(at)) return [];
    const isSugar = token.value >= LOWEST_SUGAR && token.value <= HIGHEST_SUGAR;
    const ends = next === undefined || next.kind === "mark" || AFTER_READING.has(next.text);
    return isSugar && ends && doseUnitOf(next) === undefined && next?.text !== "/"
      ? [{ value: token.text, first: at, last: at, owner: { measurement: sugar, first, last, context } }]
      : [];
  });
}
const AFTER_READING = new Set("hai thi tha aayi aaya and aur है थी था आई आया और".split(" "));

/** "62 kilo": a weight without its name, unless it was lost, gained or carried. */
export function kilosOf(tokens: readonly Token[], taken: (at: number) => boolean): Value[] {
  const weight = measurementCalled("weight");
  if (tokens.some(({ key }) => changes.has(key))) return [];
  return tokens.flatMap((token, at) =>
    token.value !== undefined &&
    !taken(at) &&
    kilos.has(tokens[at + 1]?.key ?? "") &&
    inRange(weight, token.value)
      ? [
          {
            value: token.text,
            first: at,
            last: at + 1,
            owner: { measurement: weight, first: at, last: at + 1 },
          },
        ]
      : [],
  );
}
