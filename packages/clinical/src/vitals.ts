import { unitOf } from "./durations.ts";
import { wordKey } from "./normalise-text.ts";
import { keySet } from "./phrase-index.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

export interface FoundVital {
  readonly concept: string;
  /** As numbers: `150/90`, `101.5`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface VitalKind {
  readonly concept: string;
  readonly names: ReadonlySet<string>;
  readonly isPlausible: (value: number) => boolean;
}

const between = (low: number, high: number) => (value: number) => value >= low && value <= high;
const isBodyTemperature = (value: number): boolean => between(35, 43)(value) || between(93, 108)(value);
const kind = (concept: string, names: string, isPlausible: (value: number) => boolean): VitalKind => ({
  concept,
  names: keySet(names.split(" ")),
  isPlausible,
});

const kinds: readonly VitalKind[] = [
  kind(
    "temperature",
    "temperature temp तापमान टेंपरेचर टेम्परेचर tapman taapman bukhar fever बुखार",
    isBodyTemperature,
  ),
  kind("pulse", "pulse पल्स नाड़ी nadi naadi hr", between(35, 220)),
  kind("SpO2", "spo2 spo oxygen saturation ऑक्सीजन एसपीओटू", between(50, 100)),
  kind("weight", "weight wt vajan wajan वजन वज़न", between(1, 200)),
  kind("blood sugar", "sugar glucose शुगर fbs rbs ppbs grbs", between(30, 700)),
  kind("respiratory rate", "rr respiratory respiration", between(8, 70)),
];
const bpNames = keySet(["bp", "बीपी", "pressure", "प्रेशर", "रक्तचाप"]);
const allNames = new Set([...bpNames, ...kinds.flatMap(({ names }) => [...names])]);
/** The measurement a word names: `BP` of "bp", "बीपी" and "pressure"; undefined of any other word. */
export const vitalNamed = (word: string): string | undefined => {
  const key = wordKey(word);
  return bpNames.has(key) ? "BP" : kinds.find(({ names }) => names.has(key))?.concept;
};

const separators = keySet([
  "by",
  "over",
  "/",
  "bata",
  "batta",
  "बटा",
  "बट्टा",
  "बाय",
  "बाई",
  "बाए",
  "baye",
  "bai",
  "upon",
  "बय",
]);
const stops = keySet([".", "?", "!", "।", "|", "only", "sirf", "lekin", "but"]);
const withins = keySet(["mein", "में", "me"]);
const doseUnits = keySet(["mg", "ml", "mcg", "gm", "milligram", "tablet", "goli"]);
const kilos = keySet(["kg", "kgs", "kilo", "kilogram", "kilograms", "किलो"]);
const changes = keySet(["kam", "badh", "badha", "lost", "gained", "कम", "बढ़", "घट", "ghat", "loss"]);
const REACH = 6;

const span = (tokens: readonly Token[], first: number, last: number) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

const isSeparator = (token: Token | undefined): boolean => separators.has(token?.key ?? "");

function isPressure(tokens: readonly Token[], first: number, second: number): boolean {
  const high = tokens[first]?.value;
  const low = tokens[second]?.value;
  if (high === undefined || low === undefined || doseUnits.has(tokens[second + 1]?.key ?? "")) return false;
  return between(60, 260)(high) && between(30, 160)(low) && high > low;
}

/** Said with a separator, or two numbers right after the word BP. */
function pressuresOf(tokens: readonly Token[]): FoundVital[] {
  return tokens.flatMap((token, first) => {
    const named = tokens.slice(Math.max(0, first - 3), first).some(({ key }) => bpNames.has(key));
    const second = isSeparator(tokens[first + 1]) ? first + 2 : named ? first + 1 : -1;
    if (token.value === undefined || second < 0 || !isPressure(tokens, first, second)) return [];
    return [
      { concept: "BP", value: `${token.text}/${tokens[second]?.text}`, ...span(tokens, first, second) },
    ];
  });
}

/** The first number after the name, unless it belongs to another vital, a pressure, a time or a dose. */
function valueAfter(tokens: readonly Token[], name: number, vital: VitalKind): number | undefined {
  for (let index = name + 1; index < Math.min(tokens.length, name + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || stops.has(token.key)) return undefined;
    if (allNames.has(token.key) && !vital.names.has(token.key)) return undefined;
    if (token.value === undefined) continue;
    const next = tokens[index + 1];
    if (isSeparator(next) && tokens[index + 2]?.value !== undefined) return undefined;
    if (unitOf(next) !== undefined || withins.has(next?.key ?? "") || doseUnits.has(next?.key ?? ""))
      return undefined;
    return vital.isPlausible(token.value) ? index : undefined;
  }
  return undefined;
}

function namedOf(tokens: readonly Token[]): FoundVital[] {
  const found = new Map<string, FoundVital>();
  tokens.forEach((token, name) => {
    const vital = kinds.find(({ names }) => names.has(token.key));
    const at = vital && valueAfter(tokens, name, vital);
    const value = at === undefined ? undefined : tokens[at];
    if (vital === undefined || at === undefined || value === undefined) return;
    const id = `${vital.concept} ${value.start}`;
    if (!found.has(id))
      found.set(id, { concept: vital.concept, value: value.text, ...span(tokens, name, at) });
  });
  return [...found.values()];
}

/** "62 kilo": a weight without its name, unless it was lost or gained. */
function kilosOf(tokens: readonly Token[]): FoundVital[] {
  if (tokens.some(({ key }) => changes.has(key))) return [];
  return tokens.flatMap((token, index) =>
    token.value !== undefined && kilos.has(tokens[index + 1]?.key ?? "")
      ? [{ concept: "weight", value: token.text, ...span(tokens, index, index + 1) }]
      : [],
  );
}

/** Measurements said with their numbers. */
export const findVitals = (sentences: readonly Sentence[]): FoundVital[] =>
  sentences.flatMap(({ tokens }) => {
    const named = [...pressuresOf(tokens), ...namedOf(tokens)];
    const hasWeight = named.some(({ concept }) => concept === "weight");
    return hasWeight ? named : [...named, ...kilosOf(tokens)];
  });
