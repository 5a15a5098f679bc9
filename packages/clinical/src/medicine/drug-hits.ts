import { distance } from "fastest-levenshtein";
import { allTerms } from "../lexicon/all-terms.ts";
import { functionWords } from "../lexicon/function-words.ts";
import { classesOf } from "../lexicon/medicine-classes.ts";
import { devanagariNames, formulary, type FormularyEntry } from "../lexicon/formulary.ts";
import { isDevanagari, normaliseText } from "../text/normalise-text.ts";
import { foldSound, soundsLike } from "../text/sound-alike.ts";
import { tokenise, type Token } from "../text/tokens.ts";

/** A formulary name in the tokens; indices are both included. */
export interface DrugHit {
  readonly entry: FormularyEntry & { readonly classes: readonly string[] };
  readonly first: number;
  readonly last: number;
}

interface Hit {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const byName = new Map(
  formulary.map((entry) => [entry.name, { ...entry, classes: classesOf(entry.generic) }] as const),
);

/** Devanagari spellings differ in nukta and length of vowels; Latin ones are compared as written. */
const writtenAs = ({ text, key }: Token): string => (isDevanagari(text) ? key : text);
const spelled = (name: string): string[] =>
  tokenise(normaliseText(name)).flatMap((token) => (token.kind === "mark" ? [] : [writtenAs(token)]));
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
const isEveryday = (name: string): boolean => everyday.has(name.toLowerCase());

function exactAt(tokens: readonly Token[], first: number): Hit | undefined {
  const opening = tokens[first];
  const candidates = opening === undefined ? [] : (byFirstWord.get(writtenAs(opening)) ?? []);
  for (const { name, words } of candidates) {
    const span: number[] = [];
    let position = first;
    for (const word of words) {
      if (span.length > 0 && ["-", "+"].includes(tokens[position]?.text ?? "")) position += 1;
      const spoken = tokens[position];
      if (spoken === undefined || writtenAs(spoken) !== word) break;
      span.push(position);
      position += 1;
    }
    if (span.length === words.length) return { name, first, last: position - 1 };
  }
  return undefined;
}

/** What the lexicon knows as something else is no misspelt medicine. */
const isEverydayWord = ({ text, key }: Token): boolean =>
  FORMS.has(text) || functionWords.has(text) || allTerms.byFirst.has(key);

/** One letter off in Latin, or the same sound in Devanagari; long words only. */
function nearlyAt(tokens: readonly Token[], first: number): Hit | undefined {
  const token = tokens[first];
  if (token?.kind !== "word" || token.text.length < 6 || isEverydayWord(token)) return undefined;
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
export function drugHits(tokens: readonly Token[]): DrugHit[] {
  const hits: DrugHit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const hit = exactAt(tokens, first) ?? nearlyAt(tokens, first);
    if (hit === undefined || (isEveryday(hit.name) && !besideDose(tokens, hit))) continue;
    const entry = byName.get(hit.name);
    if (entry !== undefined) hits.push({ entry, first: hit.first, last: hit.last });
    first = hit.last;
  }
  return hits;
}
