import { devanagariNames, formulary } from "./formulary.ts";
import { findFrequency } from "./frequency.ts";
import { distance } from "fastest-levenshtein";
import { isDevanagari, normaliseText } from "./normalise-text.ts";
import { withDigits } from "./numbers.ts";
import { foldSound, soundsLike } from "./sound-alike.ts";
import type { Sentence } from "./sentences.ts";
import { tokenise, type Token } from "./tokens.ts";

export interface FoundMedicine {
  /** The formulary's spelling. */
  readonly concept: string;
  /** Dose and frequency: `500 mg · BD`. */
  readonly value?: string;
  readonly dose?: { readonly amount: number; readonly unit?: string };
  readonly frequency?: string;
  readonly start: number;
  readonly end: number;
}

interface Hit {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const spelled = (name: string): string[] =>
  tokenise(normaliseText(name)).flatMap((token) => (token.kind === "mark" ? [] : [token.text]));
const names = [
  ...formulary.map(({ name }) => ({ name, words: spelled(name) })),
  ...Object.entries(devanagariNames).map(([written, name]) => ({ name, words: spelled(written) })),
].toSorted((a, b) => b.words.length - a.words.length);
const byFirstWord = Map.groupBy(names, ({ words }) => words[0] ?? "");
const oneWord = formulary
  .filter(({ name }) => /^[a-z]{6,}$/i.test(name))
  .map(({ name }) => ({ name, written: name.toLowerCase(), sound: foldSound(name) }));

/** Words of everyday speech that are also brands: a medicine only with a dose or a form beside them. */
const everyday = new Set(
  "pan tt aten mox candid pause avil o2 a ifa nise doxy warf finast moov pioz bandy losar looz iron calcium".split(
    " ",
  ),
);
const FORMS = new Set(
  "tablet tablets tab tabs goli goliyan capsule cap syrup syp injection inj dawai dawa mg ml mcg strip od bd tds hs गोली टैबलेट कैप्सूल सिरप इंजेक्शन दवाई दवा".split(
    " ",
  ),
);
const units: Readonly<Record<string, string>> = {
  mg: "mg",
  milligram: "mg",
  milligrams: "mg",
  mgs: "mg",
  एमजी: "mg",
  मिलीग्राम: "mg",
  मिग्रा: "mg",
  mcg: "mcg",
  microgram: "mcg",
  micrograms: "mcg",
  माइक्रोग्राम: "mcg",
  g: "g",
  gm: "g",
  gram: "g",
  grams: "g",
  ग्राम: "g",
  ml: "ml",
  millilitre: "ml",
  milliliter: "ml",
  एमएल: "ml",
  मिलीलीटर: "ml",
  unit: "unit",
  units: "unit",
  iu: "unit",
  यूनिट: "unit",
};

export const unitName = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : units[word];

const isEveryday = (name: string): boolean => everyday.has(name.toLowerCase());

function exactAt(tokens: readonly Token[], first: number): Hit | undefined {
  const candidates = byFirstWord.get(tokens[first]?.text ?? "") ?? [];
  for (const { name, words } of candidates) {
    const span: number[] = [];
    let position = first;
    for (const word of words) {
      if (span.length > 0 && ["-", "+"].includes(tokens[position]?.text ?? "")) position += 1;
      if (tokens[position]?.text !== word) break;
      span.push(position);
      position += 1;
    }
    if (span.length === words.length) return { name, first, last: position - 1 };
  }
  return undefined;
}

/** One letter off in Latin, or the same sound in Devanagari; long words only. */
function nearlyAt(tokens: readonly Token[], first: number): Hit | undefined {
  const token = tokens[first];
  if (token?.kind !== "word" || token.text.length < 6 || FORMS.has(token.text)) return undefined;
  if (!isDevanagari(token.text)) {
    const near = oneWord.find(
      ({ written }) =>
        Math.abs(written.length - token.text.length) <= 1 && distance(written, token.text) <= 1,
    );
    return near && { name: near.name, first, last: first };
  }
  const sound = foldSound(token.text);
  const best = oneWord
    .map(({ name, sound: other }) => ({ name, other, score: soundsLike(sound, other) }))
    .filter(({ score, other }) => score >= 0.84 && other.length >= 6)
    .toSorted((a, b) => b.score - a.score)[0];
  return best && { name: best.name, first, last: first };
}

const besideDose = (tokens: readonly Token[], { first, last }: Hit): boolean =>
  [tokens[first - 1], tokens[last + 1], tokens[last + 2]].some(
    (token) =>
      token !== undefined && (FORMS.has(token.text) || (token.value !== undefined && token.value >= 4)),
  );

/** Formulary names in one run of tokens. */
export function drugHits(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const hit = exactAt(tokens, first) ?? nearlyAt(tokens, first);
    if (hit === undefined || (isEveryday(hit.name) && !besideDose(tokens, hit))) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}

function doseAfter(tokens: readonly Token[], last: number, limit: number): FoundMedicine["dose"] {
  for (let index = last + 1; index < Math.min(limit, last + 5); index += 1) {
    const amount = tokens[index]?.value;
    if (amount === undefined) continue;
    const unit = unitName(tokens[index + 1]?.text);
    return unit !== undefined || amount >= 20 ? { amount, unit } : undefined;
  }
  return undefined;
}

function describe(dose: FoundMedicine["dose"], frequency: string | undefined): string | undefined {
  const amount = dose && (dose.unit === undefined ? String(dose.amount) : `${dose.amount} ${dose.unit}`);
  const parts = [amount, frequency].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" · ");
}

function medicinesOf(sentence: Sentence, text: string): FoundMedicine[] {
  const { tokens } = sentence;
  const hits = drugHits(tokens);
  return hits.map((hit, position) => {
    const limit = hits[position + 1]?.first ?? tokens.length;
    const start = tokens[hit.first]?.start ?? sentence.start;
    const end = tokens[hit.last]?.end ?? sentence.end;
    const rest = text.slice(end, tokens[limit]?.start ?? sentence.end);
    const dose = doseAfter(tokens, hit.last, limit);
    const frequency = findFrequency(normaliseText(withDigits(rest)))?.code;
    return { concept: hit.name, value: describe(dose, frequency), dose, frequency, start, end };
  });
}

/** Medicines named in the text, each with the dose and frequency said after it. */
export const findMedicines = (sentences: readonly Sentence[], text: string): FoundMedicine[] =>
  sentences.flatMap((sentence) => medicinesOf(sentence, text));
