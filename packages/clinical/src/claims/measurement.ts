import { measurementCalled, measurements } from "../lexicon/measurements.ts";
import { findTerms, indexTerms, isKind } from "../lexicon/terms.ts";
import type { Token } from "../text/tokens.ts";
import { keySet } from "../text/phrase-index.ts";
import { attach } from "./attach.ts";
import { type Circumstance, circumstancesOf } from "./circumstances.ts";
import { inRange, kilosOf, type Named, sugarsOf, type Value } from "./bare-readings.ts";
import type { Claim, Slot } from "./claim.ts";
import {
  assertionAt,
  type ClaimReader,
  isFree,
  placed,
  type Reading,
  slot,
  timeAt,
  tokensOf,
  use,
} from "./reader.ts";
import { doseUnitOf } from "./schedule.ts";
import { timeUnitOf } from "./times.ts";

const names = indexTerms(
  measurements.map(({ concept, forms, source }) => ({
    kind: "measurement",
    concept,
    wider: [],
    forms,
    source,
  })),
);
const contextOf = new Map(measurements.flatMap(({ contexts }) => Object.entries(contexts)));

const separators = keySet("by over / bata batta बटा बट्टा बाय बाई बाए baye bai upon बय".split(" "));
const REACH = 9;
const stops = new Set([".", "?", "!", "।", "|", ";"]);
const doseForms = keySet("tablet goli mg ml mcg dose gm".split(" "));
const rateUnits = keySet(
  "mmhg mm hg min minute bpm beats degree degrees f fahrenheit celsius c percent dl mgdl डिग्री प्रतिशत % / per mg gm g kg kgs kilo किलो केजी cm feet ft lakh lakhs thousand".split(
    " ",
  ),
);

const isSeparator = (token: Token | undefined): boolean => separators.has(token?.key ?? "");

function pressureAt(tokens: readonly Token[], first: number, isNamed: boolean): number | undefined {
  const high = tokens[first]?.value;
  const joined = isSeparator(tokens[first + 1]);
  const second = joined ? first + 2 : isNamed ? first + 1 : -1;
  const low = tokens[second]?.value;
  if (high === undefined || low === undefined || doseForms.has(tokens[second + 1]?.key ?? ""))
    return undefined;
  // Also the impossible "90/150": a line that says so must be held to what was said.
  const isBody = high >= 40 && high <= 280 && low >= 30 && low <= 280 && (high > low || isNamed);
  return isBody && tokens[second + 1]?.text !== "/" ? second : undefined;
}

/** "150/90", with or without its name: nothing else is said so. */
function pressures(tokens: readonly Token[], named: readonly Named[]): Value[] {
  const bp = measurementCalled("BP");
  const values: Value[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const owner = named.findLast(
      ({ measurement, last }) => measurement === bp && last < at && at - last <= 8,
    );
    const second = pressureAt(tokens, at, owner !== undefined && at - owner.last <= 4);
    if (second === undefined) continue;
    const value = `${tokens[at]?.text}/${tokens[second]?.text}`;
    values.push({
      value,
      first: at,
      last: second,
      owner: owner ?? { measurement: bp, first: at, last: second },
    });
    at = second;
  }
  return values;
}

/** A time, a dose or a count of something is no measurement. */
function isOtherNumber(tokens: readonly Token[], at: number, { measurement }: Named): boolean {
  const next = tokens[at + 1];
  const isRate = next?.text === "/" || next?.text === "per";
  if (isRate) return isSeparator(next) && tokens[at + 2]?.value !== undefined;
  if (timeUnitOf(next) !== undefined) return true;
  if (keySet(["baar", "times", "बार", "se", "din"]).has(next?.key ?? "")) return true;
  return (
    doseUnitOf(next) === "mg" &&
    measurement.kind === "vital" &&
    measurement.concept !== "blood sugar" &&
    measurement.concept !== "BP"
  );
}

function valuesAfter(
  tokens: readonly Token[],
  owner: Named,
  next: number,
  taken: (at: number) => boolean,
): Value[] {
  const values: Value[] = [];
  let far = owner.last + REACH;
  for (let at = owner.last + 1; at < Math.min(next, far); at += 1) {
    const token = tokens[at] as Token;
    if (stops.has(token.text)) break;
    if (token.value === undefined || taken(at)) continue;
    if (isOtherNumber(tokens, at, owner)) break;
    if (!inRange(owner.measurement, token.value)) {
      if (values.length === 0) continue;
      break;
    }
    values.push({ value: token.text, first: at, last: at, owner });
    far = at + REACH;
  }
  return values;
}

function valueBefore(tokens: readonly Token[], owner: Named, taken: (at: number) => boolean): Value[] {
  for (let at = owner.first - 1; at >= Math.max(0, owner.first - 3); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === "mark" && token.text !== "%") return [];
    if (token.value === undefined || taken(at)) continue;
    if (isOtherNumber(tokens, at, owner) || !inRange(owner.measurement, token.value)) return [];
    return [{ value: token.text, first: at, last: at, owner }];
  }
  return [];
}

/** The words of its unit after a number. */
function endOfUnit(tokens: readonly Token[], last: number): number {
  let end = last;
  while (end - last < 4 && rateUnits.has(tokens[end + 1]?.text ?? "") && tokens[end + 1]?.value === undefined)
    end += 1;
  return ["/", "per"].includes(tokens[end]?.text ?? "") ? end - 1 : end;
}

const unitSlot = (reading: Reading, value: Value): Slot[] => {
  const unit = tokensOf(reading)[value.last + 1]?.text ?? "";
  const scale = tokensOf(reading)[value.last + 2]?.text ?? "";
  const name =
    /^(?:f|fahrenheit)$/.test(unit) || /^(?:f|fahrenheit)$/.test(scale)
      ? "F"
      : /^(?:c|celsius)$/.test(unit) || /^(?:c|celsius)$/.test(scale)
        ? "C"
        : undefined;
  if (value.owner.measurement.concept !== "temperature" || name === undefined) return [];
  return [slot(reading, "unit", name, { first: value.last + 1, last: value.last + 1 })];
};

/** "wajan kam hua": the name of a measurement inside the name of a complaint. */
const isInComplaint = ({ sentence }: Reading, first: number, last: number): boolean =>
  sentence.terms.some(
    (term) =>
      isKind(term, "symptom", "condition", "medicine class") &&
      term.first <= first &&
      last <= term.last &&
      term.last - term.first > last - first,
  );

/** "Saans 24" is a rate; breath alone is none. */
const BREATHS = new Set(["saans", "सांस", "साँस"]);

/** Vital signs and laboratory values with their numbers and the circumstances they were taken in. */
export const readMeasurements: ClaimReader = (reading) => {
  const tokens = tokensOf(reading);
  const free = isFree(reading);
  const named = findTerms(tokens, names)
    .filter(({ first, last }) => free(first) && !isInComplaint(reading, first, last))
    .filter(
      ({ first, last }) =>
        !BREATHS.has(tokens[first]?.text ?? "") || last > first || tokens[last + 1]?.value !== undefined,
    )
    .map(({ entry, first, last }): Named => {
      const context =
        contextOf.get(tokens[first]?.text ?? "") ??
        (tokens[first]?.text === "fasting"
          ? "fasting"
          : tokens[first]?.text === "random"
            ? "random"
            : undefined);
      return {
        measurement: measurementCalled(entry.concept),
        first,
        last,
        ...(context === undefined ? {} : { context }),
      };
    });
  const pairs = pressures(tokens, named);
  const inPair = (at: number): boolean => pairs.some(({ first, last }) => first <= at && at <= last);
  const taken = (at: number): boolean => !free(at) || inPair(at);
  const values: Value[] = [...pairs];
  named.forEach((owner, position) => {
    if (owner.measurement.concept === "BP") return;
    const next = named[position + 1]?.first ?? tokens.length;
    const after = valuesAfter(
      tokens,
      owner,
      next,
      (at) => taken(at) || values.some(({ first }) => first === at),
    );
    values.push(
      ...(after.length > 0
        ? after
        : valueBefore(tokens, owner, (at) => taken(at) || values.some(({ first }) => first === at))),
    );
  });
  values.push(...sugarsOf(reading, named, (at) => taken(at) || values.some(({ first }) => first === at)));
  values.push(...kilosOf(tokens, (at) => taken(at) || values.some(({ first }) => first === at)));
  const ordered = values.toSorted((a, b) => a.first - b.first);
  const own = attach(tokens, ordered, circumstancesOf(reading));
  return ordered.map((value, at) => claimOf(reading, value, own[at] ?? []));
};

function claimOf(reading: Reading, value: Value, own: readonly Circumstance[]): Claim {
  const { measurement, context } = value.owner;
  const near = own.filter(
    ({ first, last }) => Math.min(Math.abs(first - value.last), Math.abs(value.first - last)) <= 6,
  );
  const units = unitSlot(reading, value);
  const whole = { first: value.first, last: endOfUnit(tokensOf(reading), value.last) };
  use(reading, whole, value.owner, ...near);
  const given =
    context === undefined || near.some(({ name }) => name === "context")
      ? []
      : [slot(reading, "context", context, value.owner)];
  return {
    kind: "measurement",
    concept: measurement.concept,
    label: measurement.concept,
    wider: [],
    assertion: assertionAt(reading, value.first) === "asked" ? "asked" : "present",
    time: timeAt(reading, value.first),
    slots: [
      slot(reading, "value", value.value, value),
      ...units,
      ...given,
      ...near.map((item) => slot(reading, item.name, item.value, item)),
    ],
    ...placed(reading, value),
  };
}

/** The measurement a word names: `BP` of "bp", "बीपी" and "pressure"; undefined of any other word. */
export const measurementNamed = (tokens: readonly Token[]): string | undefined =>
  findTerms(tokens, names)[0]?.entry.concept;
