import { tokenise, type Token } from "./tokens.ts";

export interface Phrase {
  readonly concept: string;
  readonly keys: readonly string[];
}

export interface PhraseHit {
  readonly concept: string;
  /** Token indices, both included. */
  readonly first: number;
  readonly last: number;
}

export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Phrases by their first key, longest first. */
export function phraseIndex(
  ...lexicons: readonly Readonly<Record<string, readonly string[]>>[]
): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const lexicon of lexicons)
    for (const [concept, phrases] of Object.entries(lexicon))
      for (const phrase of phrases) {
        const keys = tokenise(phrase).map((token) => token.key);
        const [first] = keys;
        if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { concept, keys }]);
      }
  for (const [first, phrases] of index)
    index.set(
      first,
      phrases.toSorted((a, b) => b.keys.length - a.keys.length),
    );
  return index;
}

/** The last word of a longer phrase may carry an ending: "saans phool" in "saans phoolti hai". */
const matches = (token: Token | undefined, key: string, mayExtend: boolean): boolean =>
  token !== undefined && (token.key === key || (mayExtend && key.length >= 3 && token.key.startsWith(key)));

/** Words that may stand inside a phrase without changing it: "thand bhi lag rahi hai", "wajan do kilo kam hua". */
const emphasis = new Set([
  "bi",
  "bahut",
  "hi",
  "bilkul",
  "toda",
  "kafi",
  "itna",
  "jyada",
  "भि",
  "बहुत",
  "हि",
  "बिलकुल",
  "बिल्कुल",
  "थोडा",
  "काफि",
  "#",
  "kilo",
  "kg",
  "किलो",
]);

/** Where the key stands at or after the position, emphasis aside. */
function nextMatch(
  tokens: readonly Token[],
  from: number,
  word: { key: string; isLast: boolean },
): number | undefined {
  for (let position = from; position < tokens.length; position += 1) {
    if (matches(tokens[position], word.key, word.isLast)) return position;
    if (!emphasis.has(tokens[position]?.key ?? "")) return undefined;
  }
  return undefined;
}

/** The index of the phrase's last token when it starts here. */
function endOfPhrase(tokens: readonly Token[], start: number, keys: readonly string[]): number | undefined {
  let position: number | undefined = start;
  for (const [offset, key] of keys.entries()) {
    if (offset === 0) continue;
    position = nextMatch(tokens, position + 1, { key, isLast: offset === keys.length - 1 });
    if (position === undefined) return undefined;
  }
  return position;
}

function hitAt(tokens: readonly Token[], first: number, phrases: readonly Phrase[]): PhraseHit | undefined {
  for (const { concept, keys } of phrases) {
    const last = endOfPhrase(tokens, first, keys);
    if (last !== undefined) return { concept, first, last };
  }
  return undefined;
}

/** Every phrase of the index, longest first, none inside another. */
export function findPhrases(tokens: readonly Token[], index: PhraseIndex): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const hit = hitAt(tokens, start, index.get(tokens[start]?.key ?? "") ?? []);
    if (hit === undefined) continue;
    hits.push(hit);
    start = hit.last;
  }
  return hits;
}

/** The keys of single words, for membership tests. */
export const keySet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => tokenise(word).map((token) => token.key)));
