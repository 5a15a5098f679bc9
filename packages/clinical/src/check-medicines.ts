import type { Problem, ReadText } from "./claim.ts";
import { unitOf } from "./durations.ts";
import { drugMentions, drugNamesIn, type Mention } from "./find-drug-mention.ts";
import { findTiming, frequencyCodesIn } from "./frequency.ts";
import { normaliseText } from "./normalise-text.ts";
import { keySet } from "./phrase-index.ts";
import { unitName } from "./spoken-medicines.ts";
import type { Token } from "./tokens.ts";

interface Dose {
  readonly amount: number;
  readonly unit?: string;
}

const AFTER = 6;
const BEFORE = 3;
const times = keySet(["baar", "bar", "times", "time", "बार", "-", "x"]);

/** "Dolo 650 din mein teen baar": the 650 is no number of days. */
const inWords = keySet(["mein", "me", "में", "मे"]);

const inMilligrams = ({ amount, unit }: Dose): Dose =>
  unit === "g" ? { amount: amount * 1000, unit: "mg" } : { amount, unit };

const ends = new Set([".", "?", "!", "।", "|", "\n", "—", ";"]);
const isEnd = (token: Token): boolean => ends.has(token.text);

/** Token indices around the name, inside its sentence. */
function reachOf(tokens: readonly Token[], { first, last }: Mention): { from: number; to: number } {
  const before = tokens.slice(Math.max(0, first - BEFORE), first);
  const after = tokens.slice(last + 1, last + 1 + AFTER);
  const stop = after.findIndex(isEnd);
  return {
    from: first - before.length + before.findLastIndex(isEnd) + 1,
    to: last + 1 + (stop < 0 ? after.length : stop),
  };
}

/** Numbers beside the name that are neither days nor times a day. */
function dosesNear(tokens: readonly Token[], mention: Mention): Dose[] {
  const { first, last } = mention;
  const { from, to } = reachOf(tokens, mention);
  return tokens.slice(from, to).flatMap((token, offset) => {
    const index = from + offset;
    const next = tokens[index + 1];
    if (token.value === undefined || (index >= first && index <= last && first !== last)) return [];
    const isTime = unitOf(next) !== undefined && !inWords.has(tokens[index + 2]?.key ?? "");
    if (isTime || times.has(next?.key ?? "") || tokens[index - 1]?.text === "-") return [];
    return [inMilligrams({ amount: token.value, unit: unitName(next?.text) })];
  });
}

const sayDose = ({ amount, unit }: Dose): string =>
  unit === undefined ? String(amount) : `${amount} ${unit}`;
const sameDose = (a: Dose, b: Dose): boolean =>
  a.amount === b.amount && (a.unit === undefined || b.unit === undefined || a.unit === b.unit);

function statedDose(tokens: readonly Token[], last: number): Dose | undefined {
  const near = dosesNear(tokens, { first: last, last }).filter(
    (dose) => dose.unit !== undefined || dose.amount >= 5,
  );
  const after = dosesNear(tokens.slice(last), { first: 0, last: 0 });
  return near.find((dose) => after.some((other) => sameDose(dose, other)));
}

function checkDose(name: string, dose: Dose, near: readonly Dose[]): Problem[] {
  if (near.some((other) => sameDose(dose, other))) return [];
  const label = `${name} ${sayDose(dose)}`;
  const [other] = near.filter(({ amount, unit }) => unit !== undefined || amount >= 5);
  return [other === undefined ? { kind: "dose", label } : { kind: "dose", label, nearest: sayDose(other) }];
}

/** Every drug must be named in the source, and its dose stand beside it there. */
export function checkDrugs(line: ReadText, source: ReadText): Problem[] {
  return drugNamesIn(line.tokens).flatMap(({ name, last }): Problem[] => {
    const mentions = drugMentions(name, source.tokens);
    if (mentions.length === 0) return [{ kind: "drug", label: name }];
    const dose = statedDose(line.tokens, last);
    if (dose === undefined) return [];
    return checkDose(
      name,
      dose,
      mentions.flatMap((mention) => dosesNear(source.tokens, mention)),
    );
  });
}

/** "daily" is carried by "at night", not the other way round. */
const carries = (said: ReadonlySet<string>, code: string): boolean =>
  said.has(code) || (code === "OD" && said.has("HS"));

function checkOwnFrequencies(line: ReadText, source: ReadText): Problem[] {
  return line.findings.medicines.flatMap(({ concept, frequency }): Problem[] => {
    if (frequency === undefined) return [];
    const said = source.findings.medicines.filter((medicine) => medicine.concept === concept);
    const codes = new Set(
      said.flatMap((medicine) => (medicine.frequency === undefined ? [] : [medicine.frequency])),
    );
    if (codes.size === 0 || carries(codes, frequency)) return [];
    return frequencyCodesIn(source.text).has(frequency) &&
      said.length === 1 &&
      source.findings.medicines.length === 1
      ? []
      : [{ kind: "dose", label: `${concept} ${frequency}`, nearest: [...codes][0] }];
  });
}

/** How often, and before or after food. */
export function checkFrequencies(line: ReadText, source: ReadText): Problem[] {
  const said = frequencyCodesIn(source.text);
  const missing = [...frequencyCodesIn(line.text)].filter((code) => !carries(said, code));
  const [nearest] = said;
  const problems = missing.map((label): Problem => ({
    kind: "dose",
    label,
    ...(nearest === undefined ? {} : { nearest }),
  }));
  return [
    ...problems,
    ...(problems.length > 0 ? [] : checkOwnFrequencies(line, source)),
    ...checkTiming(line, source),
  ];
}

function checkTiming(line: ReadText, source: ReadText): Problem[] {
  const timing = findTiming(normaliseText(line.text))?.code;
  const said = findTiming(normaliseText(source.text))?.code;
  if (timing === undefined || timing === said) return [];
  return [{ kind: "dose", label: timing, ...(said === undefined ? {} : { nearest: said }) }];
}
