import type { Span } from "../claims/claim.ts";
import type { ReadText } from "../claims/read-claims.ts";
import { functionWords } from "../lexicon/function-words.ts";
import { allTerms } from "../lexicon/all-terms.ts";
import { findTerms, type Term } from "../lexicon/terms.ts";
import type { Clause } from "../scene/clauses.ts";
import { clauseOf, type SceneSentence } from "../scene/scene.ts";
import type { Token } from "../text/tokens.ts";

/** A word or number of a line that no claim used and that the source does not have. */
export interface Unfound {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** What a token may be found by: the lexicon's concepts, else its own spelling and stem. */
interface Sought {
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
  readonly isNumber: boolean;
  readonly isDenied: boolean;
  /** It only holds on a condition that stands beside it. */
  readonly isConditional: boolean;
  /** It is told as a thing of before. */
  readonly isPast: boolean;
  /** It was so, and another clause says that it is not now. */
  readonly isOver: boolean;
  readonly who: string;
}

const isContent = (token: Token): boolean =>
  token.kind !== "mark" && !(token.kind === "word" && functionWords.has(token.text));

const namesOf = (token: Token): string[] => [
  `=${token.text}`,
  ...(token.key.length > 3 ? [`~${token.key}`, `~${token.stem}`] : []),
];

/** What a single word of a phrase is by itself: the BP in "BP ki dawai". */
const partsOf = (token: Token): string[] => [
  ...namesOf(token),
  ...findTerms([token], allTerms).map(({ entry }) => entry.concept),
];

/** What stands inside a phrase: the five of "vajan paanch kilo ghat gaya", the kabhi kabhi of "balgam mein kabhi kabhi khoon". */
const insideOf = (tokens: readonly Token[]): Pick<Sought, "tokens" | "names" | "isNumber">[] => {
  const inner = tokens.slice(1, -1);
  return [
    ...findTerms(inner, allTerms).map(({ entry, first, last }) => ({
      tokens: inner.slice(first, last + 1),
      names: new Set([entry.concept, ...entry.wider]),
      isNumber: false,
    })),
    ...inner
      .filter(({ value }) => value !== undefined)
      .map((token) => ({ tokens: [token], names: new Set([`#${token.value}`]), isNumber: true })),
  ];
};

/** The reply that follows a question among the cited sentences. */
const replyIn = (source: readonly SceneSentence[], question: SceneSentence): SceneSentence["reply"] =>
  source.find(({ index }) => index === question.index + 1)?.reply;

/** Who does something to a medicine or a wound; only a word of no denies them. */
const DOERS = new Set([
  // What stops: "urine stops", "ruk gaya".
  "stop",
  "by itself","doctor", "nurse", "chemist", "specialist", "midwife", "quack", "faith healer"]);

const NO = new Set(["nahi", "nahin", "no", "nothing", "not", "नहीं", "नही"]);
const holdsNo = ({ tokens }: SceneSentence, { first, last }: Term): boolean =>
  first < last && tokens.slice(first, last + 1).some(({ text }) => NO.has(text));

const PAST_VERB = /^(?:[a-z]{2,}ed|drank|took|ate|had|was|were|slept|gave|went|until|till)$/;
const NOW = new Set(["ab", "now", "अब"]);

/** "Ab nahi peeta": what was before is no more. */
const isEnd = ({ tokens }: SceneSentence, { first, last, isDenied }: Clause): boolean =>
  isDenied && tokens.slice(first, last + 1).some(({ text }) => NOW.has(text));

/** Every concept and word of a sentence, token by token; a term's words stand for its concept together. */
function contents(sentence: SceneSentence, isSource: boolean, isDenied?: boolean): Sought[] {
  const found: Sought[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at] as Token;
    const term = sentence.terms.find(({ first }) => first === at);
    const clause = clauseOf(sentence, at);
    // "Stopped by the doctor" denies no doctor; "the doctor did not say so" does.
    const isDoer = term !== undefined && DOERS.has(term.entry.concept);
    // "Kuch khaas nahi" is normal: its no is its own.
    const isOwnNo = term !== undefined && term.entry.kind === "word" && holdsNo(sentence, term);
    const scene = {
      isConditional: clause.isConditional,
      isDenied: isOwnNo ? false : (isDenied ?? (isDoer ? clause.isNegated : clause.isDenied)),
      isPast: clause.isPast || clause.course === "stopped" || PAST_VERB.test(token.text),
      isOver: clause.isPast && sentence.clauses.some((other) => other.first > clause.last && isEnd(sentence, other)),
      who: sentence.whose[at] ?? "patient",
    };
    if (term !== undefined) {
      const own = sentence.tokens.slice(at, term.last + 1);
      const names = new Set([
        term.entry.concept,
        ...term.entry.wider,
        ...(term.entry.site === undefined ? [] : [term.entry.site]),
        ...(own.length === 1 ? namesOf(token) : []),
        ...(isSource ? own.flatMap(partsOf) : []),
      ]);
      const isOnlyFunction = own.every((word) => !isContent(word));
      if (isSource || !isOnlyFunction) found.push({ tokens: own, names, isNumber: false, ...scene });
      if (isSource) found.push(...insideOf(own).map((inner) => ({ ...inner, ...scene })));
      at = term.last;
      continue;
    }
    // "x 5 days", "x3": a sign for "for".
    if (token.text === "x" && sentence.tokens[at + 1]?.value !== undefined) continue;
    if (!isContent(token)) continue;
    const names = token.value === undefined ? namesOf(token) : [`#${token.value}`];
    found.push({ tokens: [token], names: new Set(names), isNumber: token.value !== undefined, ...scene });
  }
  return found;
}

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((name) => b.has(name));

/** Beside a number, what it counts: it must stand beside it in the source too. */
const neighbours = (all: readonly Sought[], at: number): Sought[] =>
  [all[at - 1], all[at + 1]].filter((item) => item !== undefined && !item.isNumber) as Sought[];

/** The words of the line's sentences that the cited sentences do not have, with the same polarity and person. */
export function unfoundWords(
  line: ReadText,
  source: readonly SceneSentence[],
  isAdvised: (concept: string, at: Span) => boolean,
): Unfound[] {
  const said = source.map((sentence) =>
    contents(sentence, true, sentence.isQuestion ? replyIn(source, sentence) === "no" : undefined),
  );
  // "Neend?" – "Neend nahi aati.": the answer says how it is, the question no more.
  source.forEach((sentence, at) => {
    const answer = source.findIndex(({ index }) => index === sentence.index + 1);
    const own = said[at];
    if (!sentence.isQuestion || answer < 0 || own === undefined) return;
    said[at] = own.filter((item) => !(said[answer] ?? []).some((other) => overlaps(item.names, other.names)));
  });
  return line.sentences.flatMap((sentence, index) => {
    const used = line.used[index] ?? new Set();
    const all = contents(sentence, false);
    const firstOf = (item: Sought): number => sentence.tokens.indexOf(item.tokens[0] as Token);
    return all.flatMap((item, at): Unfound[] => {
      if (used.has(firstOf(item))) return [];
      const span = { start: item.tokens[0]?.start ?? 0, end: item.tokens.at(-1)?.end ?? 0 };
      if ([...item.names].some((name) => isAdvised(name, span))) return [];
      const isFound = said.some((words) =>
        words.some(
          (word, spot) =>
            overlaps(item.names, word.names) &&
            (item.isNumber || word.isDenied === item.isDenied) &&
            item.who === word.who &&
            (!word.isConditional || item.isConditional) &&
            (!word.isOver || item.isPast) &&
            (!item.isNumber ||
              neighbours(all, at).some((beside) =>
                neighbours(words, spot).some((other) => overlaps(beside.names, other.names)),
              )),
        ),
      );
      if (isFound) return [];
      return [{ what: item.tokens.map(({ text }) => text).join(" "), ...span }];
    });
  });
}

/** Whether each word of a stretch of the line is in the source and not denied there: "cough with sputum". */
export function areWordsFound(
  sentence: SceneSentence,
  start: number,
  end: number,
  source: readonly SceneSentence[],
): boolean {
  const said = source.flatMap((other) => contents(other, true)).filter(({ isDenied }) => !isDenied);
  return sentence.tokens
    .filter((token) => token.start >= start && token.end <= end && isContent(token))
    .every((token) => {
      const names = new Set([
        ...namesOf(token),
        ...findTerms([token], allTerms).flatMap(({ entry }) => [entry.concept, ...entry.wider]),
      ]);
      return said.some((word) => overlaps(names, word.names));
    });
}

/** Whether a text says anything at all. */
export const saysSomething = (read: ReadText): boolean =>
  read.claims.length > 0 || read.sentences.some((sentence) => contents(sentence, false).length > 0);
