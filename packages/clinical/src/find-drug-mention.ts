import { formulary } from "./formulary.ts";
import { findDrug } from "./match-drug.ts";
import { foldSound, soundsLike } from "./sound-alike.ts";
import { drugHits, unitName } from "./spoken-medicines.ts";
import type { Token } from "./tokens.ts";

/** Token indices of one place where the drug is named, both included. */
export interface Mention {
  readonly first: number;
  readonly last: number;
}

/** Measured: garbled names of a known drug score above it, other words below. */
const HEARD_FROM = 0.68;
const LONGEST = 5;
const SHORT_NAME = 4;

const sounds = formulary.map(({ name, generic }) => ({ generic, sound: foldSound(name) }));
const genericOf = (name: string): string => findDrug(name)?.generic ?? name.toLowerCase();

interface Window extends Mention {
  readonly sound: string;
}

function windowsOf(tokens: readonly Token[], isTaken: (index: number) => boolean): Window[] {
  return tokens.flatMap((_, first) => {
    const windows: Window[] = [];
    let written = "";
    for (let last = first; last < Math.min(tokens.length, first + LONGEST); last += 1) {
      const token = tokens[last];
      if (token === undefined || token.kind !== "word" || isTaken(last)) break;
      written += token.text;
      windows.push({ first, last, sound: foldSound(written) });
    }
    return windows;
  });
}

/** Whether the words sound more like a drug of another generic than like this one. */
const isRather = (sound: string, generic: string, score: number): boolean =>
  sounds.some((other) => other.generic !== generic && soundsLike(sound, other.sound) > score + 0.08);

/** Where a known name was said: as written, by brand or generic, or garbled by the speech engine. */
export function drugMentions(name: string, tokens: readonly Token[]): Mention[] {
  const generic = genericOf(name);
  const named = drugHits(tokens);
  const exact = named.filter((hit) => genericOf(hit.name) === generic);
  if (exact.length > 0) return exact;
  const same = wordMentions(name, tokens);
  if (same.length > 0) return same;
  const sound = foldSound(name);
  if (sound.length <= SHORT_NAME) return [];
  const isTaken = (index: number): boolean =>
    named.some(({ first, last }) => first <= index && index <= last);
  const best = windowsOf(tokens, isTaken)
    .map((window) => ({ ...window, score: soundsLike(sound, window.sound) }))
    .filter(({ score }) => score >= HEARD_FROM)
    .toSorted((a, b) => b.score - a.score)[0];
  return best === undefined || isRather(best.sound, generic, best.score) ? [] : [best];
}

/** Word for word, for names no formulary knows. */
function wordMentions(name: string, tokens: readonly Token[]): Mention[] {
  const wanted = name.toLowerCase();
  return tokens.flatMap((token, index) => (token.text === wanted ? [{ first: index, last: index }] : []));
}

const FORMS = new Set("tab tablet tabs tablets cap capsule caps syp syr syrup inj injection".split(" "));
const STEMS =
  /(?:cillin|mycin|micin|floxacin|sartan|statin|dipine|azole|prazole|gliptin|gliflozin|formin|pril|olol|cycline|setron|tidine|zepam|zolam|oxetine|triptyline|profen|fenac|steride|thiazide|semide|parin|xaban|cef\w+|barbital|vir|lukast|terol|sone|solone)$/;
const notDrugs = new Set(
  "with dose each once twice total about weight sugar about around level intake water milk height dosage strength increased reduced tablet tablets daily takes taking medicine patient".split(
    " ",
  ),
);

/** Names in a note line: formulary names, and words that stand or end like a drug's. */
export function drugNamesIn(tokens: readonly Token[]): { name: string; first: number; last: number }[] {
  const known = drugHits(tokens);
  const isTaken = (index: number): boolean =>
    known.some(({ first, last }) => first <= index && index <= last);
  const alike = tokens.flatMap((token, index) => {
    if (token.kind !== "word" || token.text.length < 4 || isTaken(index) || notDrugs.has(token.text))
      return [];
    if (FORMS.has(token.text) || !/^[a-z]+$/.test(token.text)) return [];
    const before = tokens[index - 1]?.text === "." ? tokens[index - 2] : tokens[index - 1];
    const hasForm = FORMS.has(before?.text ?? "") && tokens[index - 1]?.text !== ",";
    const hasDose =
      tokens[index + 1]?.value !== undefined &&
      ["mg", "mcg"].includes(unitName(tokens[index + 2]?.text) ?? "");
    const hasStem = token.text.length >= 6 && STEMS.test(token.text);
    return hasDose || hasStem || (hasForm && !isCommon(token.text))
      ? [{ name: token.text, first: index, last: index }]
      : [];
  });
  return [...known, ...alike];
}

const common = new Set(
  "after before food twice three once daily every morning night times with water needed taken given also days".split(
    " ",
  ),
);
const isCommon = (word: string): boolean => common.has(word);
