import { normaliseText, wordKey } from "./normalise-text.ts";
import {
  ambiguousNumberWords,
  englishNumbers,
  englishTens,
  fractionWords,
  hindiNumbers,
  hundredWords,
  lakhWords,
  looseHundredWords,
  numberLeads,
  numberNeighbours,
  pointWords,
  shiftWords,
  thousandWords,
} from "./number-words.ts";
import { tokenise, type Token } from "./tokens.ts";

export interface FoundNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface Read {
  readonly value: number;
  /** Index after the last token read. */
  readonly next: number;
}

/** Devanagari spellings are compared folded, romanised ones as written: tees (30) is not this or teis. */
const spelling = (word: string): string => (/[a-z]/.test(word) ? word : wordKey(normaliseText(word)));
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(spelling));
const mapOf = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries).map(([word, value]) => [spelling(word), value]));

const belowHundred = new Map<string, number>();
hindiNumbers.forEach((spellings, value) =>
  spellings.forEach((word) => belowHundred.set(spelling(word), value)),
);
englishNumbers.forEach((word, value) => belowHundred.set(word, value));
Object.entries(englishTens).forEach(([word, value]) => belowHundred.set(word, value));

/** Long romanised Hindi numbers by their key, for spellings not listed: chaalees, pachaanve. */
const LONG_KEY = 5;
const byKey = new Map<string, number | undefined>();
for (const [value, spellings] of hindiNumbers.entries())
  for (const word of spellings) {
    const key = wordKey(word);
    if (/^[a-z]+$/.test(key) && key.length >= LONG_KEY)
      byKey.set(key, byKey.has(key) && byKey.get(key) !== value ? undefined : value);
  }

const valueOf = (word: string): number | undefined =>
  belowHundred.get(word) ?? (/^[a-z]+$/.test(word) ? byKey.get(wordKey(word)) : undefined);

const hundreds = setOf(hundredWords);
const looseHundreds = setOf(looseHundredWords);
const thousands = setOf(thousandWords);
const lakhs = setOf(lakhWords);
const points = setOf(pointWords);
const fractions = mapOf(fractionWords);
const shifts = mapOf(shiftWords);
const ambiguous = setOf(ambiguousNumberWords);
const neighbours = setOf(numberNeighbours);
const leads = setOf(numberLeads);

const at = (tokens: readonly Token[], index: number): string => {
  const token = tokens[index];
  if (token === undefined || token.kind === "mark") return "";
  return /[a-z]/.test(token.text) ? token.text : token.key;
};

const isHundred = (tokens: readonly Token[], index: number): boolean =>
  hundreds.has(at(tokens, index)) || looseHundreds.has(at(tokens, index));

function isPlainNumber(tokens: readonly Token[], index: number): boolean {
  const word = at(tokens, index);
  return tokens[index]?.kind === "number" || (belowHundred.has(word) && !ambiguous.has(word));
}

/** An ambiguous word counts only beside a unit, a separator or a plain number. */
function isNumberHere(tokens: readonly Token[], index: number): boolean {
  const word = at(tokens, index);
  if (!ambiguous.has(word)) return true;
  const next = at(tokens, index + 1);
  if (neighbours.has(next) || hundreds.has(next) || leads.has(next) || points.has(next)) return true;
  if (ambiguous.has(next) && next !== word && neighbours.has(at(tokens, index + 2))) return true;
  if (next === "so" && !["much", "many", "that", "far"].includes(at(tokens, index + 2)))
    return word === "der" || word === "do";
  if (leads.has(at(tokens, index - 1)) || isHundred(tokens, index - 1)) return true;
  return isPlainNumber(tokens, index + 1) && !["ek", "one"].includes(next);
}

function readDigitsOrWord(tokens: readonly Token[], index: number): Read | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.value !== undefined) return { value: token.value, next: index + 1 };
  const value = valueOf(at(tokens, index));
  if (value === undefined || !isNumberHere(tokens, index)) return undefined;
  return { value, next: index + 1 };
}

const englishUnit = (word: string): number | undefined => {
  const value = englishNumbers.indexOf(word);
  return value >= 1 && value <= 9 ? value : undefined;
};

/** 0 to 99, with English tens and units joined: thirty two. */
function readBelowHundred(tokens: readonly Token[], index: number): Read | undefined {
  const first = readDigitsOrWord(tokens, index);
  if (first === undefined || englishTens[at(tokens, index)] === undefined) return first;
  const skip = tokens[first.next]?.text === "-" ? 1 : 0;
  const unit = englishUnit(at(tokens, first.next + skip));
  return unit === undefined ? first : { value: first.value + unit, next: first.next + skip + 1 };
}

/** "one thirty", "one oh two", "six twenty five": how blood pressure, fever and strengths are said. */
function readSpokenPair(tokens: readonly Token[], index: number): Read | undefined {
  const lead = englishUnit(at(tokens, index));
  if (lead === undefined) return undefined;
  if (lead <= 2 && ["oh", "o", "zero"].includes(at(tokens, index + 1))) {
    const unit = englishUnit(at(tokens, index + 2));
    return unit === undefined ? undefined : { value: lead * 100 + unit, next: index + 3 };
  }
  const word = at(tokens, index + 1);
  const isTen = englishTens[word] !== undefined || (lead <= 2 && englishNumbers.indexOf(word) >= 10);
  const rest = isTen ? readBelowHundred(tokens, index + 1) : undefined;
  return rest && { value: lead * 100 + rest.value, next: rest.next };
}

function readFraction(tokens: readonly Token[], index: number): Read | undefined {
  const fraction = fractions.get(at(tokens, index));
  if (fraction === undefined || !isNumberHere(tokens, index)) return undefined;
  if (isHundred(tokens, index + 1)) return { value: fraction * 100, next: index + 2 };
  if (thousands.has(at(tokens, index + 1))) return { value: fraction * 1000, next: index + 2 };
  if (lakhs.has(at(tokens, index + 1))) return { value: fraction * 100_000, next: index + 2 };
  return { value: fraction, next: index + 1 };
}

function readShifted(tokens: readonly Token[], index: number): Read | undefined {
  const shift = shifts.get(at(tokens, index));
  if (shift === undefined) return undefined;
  if (hundreds.has(at(tokens, index + 1))) return { value: (1 + shift) * 100, next: index + 2 };
  const word = valueOf(at(tokens, index + 1));
  const base = word === undefined ? readDigitsOrWord(tokens, index + 1) : { value: word, next: index + 2 };
  if (base === undefined) return undefined;
  if (isHundred(tokens, base.next)) return { value: (base.value + shift) * 100, next: base.next + 1 };
  return { value: base.value + shift, next: base.next };
}

const counters = setOf(["baar", "bar", "times", "बार", "goli", "गोली", "tablet", "dafa"]);

function readHundreds(tokens: readonly Token[], index: number): Read | undefined {
  const bare = hundreds.has(at(tokens, index));
  const lead = bare ? { value: 1, next: index } : readBelowHundred(tokens, index);
  if (lead === undefined || !isHundred(tokens, lead.next) || lead.value < 1 || lead.value > 9) return lead;
  const after = lead.next + 1;
  const joined = at(tokens, after) === "and" && isPlainNumber(tokens, after + 1) ? after + 1 : after;
  const read = tokens[joined]?.kind === "word" ? readBelowHundred(tokens, joined) : undefined;
  // "paanch sau do baar": five hundred, twice.
  const rest = read !== undefined && counters.has(at(tokens, read.next)) ? undefined : read;
  if (rest === undefined) return { value: lead.value * 100, next: after };
  return { value: lead.value * 100 + rest.value, next: rest.next };
}

function readLarge(tokens: readonly Token[], index: number): Read | undefined {
  const lead = readHundreds(tokens, index);
  if (lead === undefined) return undefined;
  const scale = lakhs.has(at(tokens, lead.next)) ? 100_000 : thousands.has(at(tokens, lead.next)) ? 1000 : 1;
  if (scale === 1) return lead;
  const rest = tokens[lead.next + 1]?.kind === "word" ? readLarge(tokens, lead.next + 1) : undefined;
  const smaller = rest !== undefined && rest.value < scale ? rest : undefined;
  return { value: lead.value * scale + (smaller?.value ?? 0), next: smaller?.next ?? lead.next + 1 };
}

function readDecimal(tokens: readonly Token[], whole: Read): Read {
  if (!points.has(at(tokens, whole.next)) || !Number.isInteger(whole.value)) return whole;
  let digits = "";
  let next = whole.next + 1;
  for (let read = readDigitsOrWord(tokens, next); read !== undefined && read.value < 10;) {
    digits += String(read.value);
    next = read.next;
    read = readDigitsOrWord(tokens, next);
  }
  const long = digits === "" ? readBelowHundred(tokens, next) : undefined;
  if (long !== undefined && Number.isInteger(long.value))
    return { value: Number(`${whole.value}.${long.value}`), next: long.next };
  return /^\d+$/.test(digits) ? { value: Number(`${whole.value}.${digits}`), next } : whole;
}

function readNumber(tokens: readonly Token[], index: number): Read | undefined {
  const special = readFraction(tokens, index) ?? readShifted(tokens, index) ?? readSpokenPair(tokens, index);
  if (special !== undefined) return readDecimal(tokens, special);
  const plain = readLarge(tokens, index);
  return plain && readDecimal(tokens, plain);
}

/** Replaces runs of number words by one number token each. */
export function readNumbers(tokens: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] as Token;
    const number = token.kind === "mark" ? undefined : readNumber(tokens, index);
    if (number === undefined) {
      read.push(token);
      index += 1;
      continue;
    }
    const end = tokens[number.next - 1]?.end ?? token.end;
    const text = String(number.value);
    read.push({ kind: "number", text, key: "#", stem: "#", value: number.value, start: token.start, end });
    index = number.next;
  }
  return read;
}

/** Every number said or written, in order, with where it stands. */
export const findNumbers = (text: string): FoundNumber[] =>
  readNumbers(tokenise(text)).flatMap(({ value, start, end }) =>
    value === undefined ? [] : [{ value, start, end }],
  );

/** The text with its number words as digits: "every six hours" → "every 6 hours". */
export function withDigits(text: string): string {
  let written = "";
  let from = 0;
  for (const { value, start, end } of findNumbers(text)) {
    written += `${text.slice(from, start)}${value}`;
    from = end;
  }
  return written + text.slice(from);
}
