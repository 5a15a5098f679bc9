import { readNumbers } from "../text/numbers.ts";
import { tokenise, type Token } from "../text/tokens.ts";
import type { Entry, TermKind } from "./table.ts";

/** An entry found in a sentence. `first` and `last` are token indices, both included. */
export interface Term {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  /** A denial stood inside the phrase: "dhundhla bhi nahi dikhta". */
  readonly isDenied: boolean;
}

interface Form {
  readonly entry: Entry;
  readonly words: readonly Token[];
  /** Of a form written `piy*`: the word may go on. */
  readonly isStem: boolean;
  /** A verb at its end is said in many endings; English phrases have theirs in full. */
  readonly isEnglish: boolean;
}

export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  /** By the first three letters of the stem's key. */
  readonly byStem: ReadonlyMap<string, readonly Form[]>;
}

const SHORT_KEY = 3;
const STEM_LETTERS = 2;

const stemKey = (key: string): string => key.slice(0, STEM_LETTERS);

function add(index: Map<string, Form[]>, key: string, form: Form): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [form]);
  else if (!there.includes(form)) there.push(form);
}

/** An index over all entries; where two have one form, the earlier table has it. */
export function indexTerms(entries: readonly Entry[]): Lexicon {
  const byFirst = new Map<string, Form[]>();
  const byStem = new Map<string, Form[]>();
  const seen = new Set<string>();
  for (const entry of entries)
    for (const written of entry.forms) {
      if (seen.has(written)) continue;
      seen.add(written);
      const isStem = written.endsWith("*");
      const words = readNumbers(tokenise(isStem ? written.slice(0, -1) : written)).filter(
        ({ kind }) => kind !== "mark",
      );
      const [first] = words;
      if (first === undefined) continue;
      const form = { entry, words, isStem, isEnglish: entry.english?.has(written) ?? false };
      if (isStem && words.length === 1) add(byStem, stemKey(first.key), form);
      else for (const key of new Set([first.key, first.stem])) add(byFirst, key, form);
    }
  for (const index of [byFirst, byStem])
    for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, byStem };
}

/** Words that may stand inside a phrase without changing it: "thand bhi lag rahi hai". */
const insiders = new Set(
  "- bi bahut hi bilkul toda todi kafi itna jyada bahuta भि बहुत हि बिलकुल बिल्कुल थोडा थोडि काफि ज्यादा इतना very tez tej te my his her a तेज kabi कभि".split(
    " ",
  ),
);

/** Vowels have no fixed length in romanised Hindi; of short words the consonants must stand as written. */
const light = (text: string): string =>
  text
    .replace(/aa+/g, "a")
    .replace(/ee|ii/g, "i")
    .replace(/oo|uu/g, "u")
    .replace(/z/g, "j")
    .replace(/w/g, "v");
const LIGHT_KEY = 4;

/** Spellings that fold together are one word; short ones only when written alike. */
const isSame = (spoken: Token, form: Token): boolean =>
  form.key.length <= SHORT_KEY
    ? spoken.text === form.text || (spoken.text === `${form.text}s` && /^[a-z]+$/.test(form.text))
    : (spoken.key === form.key && (form.key.length > LIGHT_KEY || light(spoken.text) === light(form.text))) ||
      (spoken.key.length > SHORT_KEY && spoken.stem === form.stem);

const SHORT_STEM = 2;

/** Of a verb whose stem is a letter or two: "khoon aa" in "khoon aata hai", never in "khoon aap". */
const VERB_ENDING =
  /^h?(?:t[aei]|y[aei]|[aei]|n[aei]|g[aei]|ता|ति|ते|या|यि|ये|ए|इ|े|ें|ा|ि|ो|ना|ने|नि|एगा|एगि|हता|हति|हते|ह|हे|हि)$/;

function isWord(spoken: Token | undefined, form: Token, mayGoOn: boolean): boolean {
  if (spoken === undefined) return false;
  if (form.value !== undefined) return spoken.value === form.value;
  if (spoken.kind !== "word") return false;
  if (isSame(spoken, form)) return true;
  if (!mayGoOn || !spoken.key.startsWith(form.key)) return false;
  return form.key.length > SHORT_STEM || VERB_ENDING.test(spoken.key.slice(form.key.length));
}

const negators = new Set(["nahi", "nahin", "nai", "mat", "नहिं", "नहि", "मत"]);

const kilos = new Set(["kilo", "kg", "kgs", "किलो"]);

/** "Vajan paanch kilo ghat gaya": how much stands inside. */
const isAmount = (token: Token, next: Token | undefined): boolean =>
  kilos.has(token.text) || (token.value !== undefined && kilos.has(next?.text ?? ""));

const mayStandInside = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && (insiders.has(token.key) || negators.has(token.key) || isAmount(token, next));

interface Match {
  readonly last: number;
  readonly isDenied: boolean;
  /** Every word is spelled as the form is. */
  readonly isExact: boolean;
}

function matchAt(
  tokens: readonly Token[],
  start: number,
  { words, isStem, isEnglish }: Form,
): Match | undefined {
  let position = start;
  let isDenied = false;
  let isExact = true;
  for (const [offset, word] of words.entries()) {
    const isLast = offset === words.length - 1;
    const mayGoOn = isLast && (isStem || (!isEnglish && offset > 0 && !/^[b-z]$/.test(word.key)));
    if (offset > 0) {
      position += 1;
      while (
        mayStandInside(tokens[position], tokens[position + 1]) &&
        !isWord(tokens[position], word, false)
      ) {
        isDenied ||= negators.has(tokens[position]?.key ?? "");
        position += 1;
      }
    }
    if (!isWord(tokens[position], word, mayGoOn)) return undefined;
    isExact &&= tokens[position]?.text === word.text;
  }
  return { last: position, isDenied, isExact };
}

/** The longer phrase, then the one spelled as spoken: "clot" is no misspelt cloth. */
const isCloser = (match: Match, best: Match): boolean =>
  match.last > best.last || (match.last === best.last && match.isExact && !best.isExact);

function termAt(tokens: readonly Token[], first: number, { byFirst, byStem }: Lexicon): Term | undefined {
  const token = tokens[first];
  if (token === undefined || token.kind === "mark") return undefined;
  let best: { readonly entry: Entry; readonly match: Match } | undefined;
  const forms = [
    ...(byFirst.get(token.key) ?? []),
    ...(byStem.get(stemKey(token.key)) ?? []),
    ...(token.stem === token.key ? [] : (byFirst.get(token.stem) ?? [])),
  ];
  for (const form of forms) {
    const match = matchAt(tokens, first, form);
    if (match !== undefined && (best === undefined || isCloser(match, best.match)))
      best = { entry: form.entry, match };
  }
  if (best === undefined) return undefined;
  const { last, isDenied } = best.match;
  return { entry: best.entry, first, last, isDenied };
}

/** Every entry named in the tokens, longest first, none inside another. */
export function findTerms(tokens: readonly Token[], lexicon: Lexicon): Term[] {
  const found: Term[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const term = termAt(tokens, first, lexicon);
    if (term === undefined) continue;
    found.push(term);
    first = term.last;
  }
  return found;
}

export const isKind = (term: Term, ...kinds: readonly TermKind[]): boolean => kinds.includes(term.entry.kind);
