import { findTimes, type TimePhrase } from "../claims/times.ts";
import { allTerms } from "../lexicon/all-terms.ts";
import { functionWords } from "../lexicon/function-words.ts";
import { findTerms, type Term } from "../lexicon/terms.ts";
import type { Clause } from "../scene/clauses.ts";
import { isOrder } from "../scene/orders.ts";
import { clauseOf, type SceneSentence } from "../scene/scene.ts";
import { PATIENT } from "../scene/whose.ts";
import type { Token } from "../text/tokens.ts";

/** What a token may be found by: the lexicon's concepts, else its own spelling and stem. */
export interface Sought {
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
  /** Staff tell what to do: whom they tell it of besides the patient does not matter. */
  readonly isOrder: boolean;
}

export const isContent = (token: Token): boolean =>
  token.kind !== "mark" && !(token.kind === "word" && functionWords.has(token.text));

export const namesOf = (token: Token): string[] => [
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

/** What stops, and who does something: "stopped by the doctor" denies no doctor, only a word of no does. */
const DENIED_BY_NO = new Set([
  "stop",
  "close",
  "by itself",
  "doctor",
  "nurse",
  "chemist",
  "specialist",
  "midwife",
  "quack",
  "faith healer",
]);

const NO = new Set(["bina", "without", "बिना", "nahi", "nahin", "no", "nothing", "not", "नहीं", "नही"]);
const holdsNo = ({ tokens }: SceneSentence, { first, last }: Term): boolean =>
  first < last && tokens.slice(first, last + 1).some(({ text }) => NO.has(text));

const PAST_VERB = /^(?:[a-z]{2,}ed|drank|took|ate|had|was|were|slept|gave|went|until|till)$/;
const NOW = new Set(["ab", "now", "अब"]);

/** "Ab nahi peeta": what was before is no more. */
const isEnd = ({ tokens }: SceneSentence, { first, last, isDenied }: Clause): boolean =>
  isDenied && tokens.slice(first, last + 1).some(({ text }) => NOW.has(text));

/** Part of the time beside it: "after three days"; "before three days" is another time, "teen din pehle" is ago. */
const isOfTime = (times: readonly TimePhrase[], { entry, first, last }: Term): boolean =>
  times.some(
    (time) =>
      (entry.concept === "after (word)" && time.first <= last + 1 && first <= time.last + 1) ||
      (entry.concept === "before (word)" && time.first < first && first <= time.last + 1),
  );

/** Every concept and word of a sentence, token by token; a term's words stand for its concept together. */
export function contents(sentence: SceneSentence, isSource: boolean, isDenied?: boolean): Sought[] {
  const found: Sought[] = [];
  const isOrdered = ["nurse", "doctor"].includes(sentence.speaker) && isOrder(sentence);
  const times = findTimes(sentence.tokens);
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at] as Token;
    const term = sentence.terms.find(({ first }) => first === at);
    if (!isSource && term !== undefined && isOfTime(times, term)) {
      at = term.last;
      continue;
    }
    const clause = clauseOf(sentence, at);
    const isDeniedByNo = term !== undefined && DENIED_BY_NO.has(term.entry.concept);
    // "Kuch khaas nahi" is normal: its no is its own.
    const isOwnNo = term !== undefined && term.entry.kind === "word" && holdsNo(sentence, term);
    const scene = {
      isConditional: clause.isConditional,
      isDenied:
        isOwnNo || (clause.course === "continue" && !isDeniedByNo)
          ? false
          : (isDenied ?? (isDeniedByNo ? clause.isNegated : clause.isDenied)),
      isPast: clause.isPast || clause.course === "stopped" || PAST_VERB.test(token.text),
      isOver:
        clause.isPast &&
        sentence.clauses.some((other) => other.first > clause.last && isEnd(sentence, other)),
      who: sentence.whose[at] ?? PATIENT,
      isOrder: isOrdered,
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
      if (isSource && clause.course === "continue" && clause.courseTokens.includes(at))
        found.push({ tokens: own, names: new Set(["continue"]), isNumber: false, ...scene });
      if (isSource) found.push(...insideOf(own).map((inner) => ({ ...inner, ...scene })));
      at = term.last;
      continue;
    }
    // "Doodh pilana band nahi karna": to be continued.
    if (isSource && clause.course === "continue" && clause.courseTokens[0] === at)
      found.push({ tokens: [token], names: new Set(["continue"]), isNumber: false, ...scene });
    // "x 5 days", "x3": a sign for "for".
    if (token.text === "x" && sentence.tokens[at + 1]?.value !== undefined) continue;
    if (!isContent(token)) continue;
    const names = token.value === undefined ? namesOf(token) : [`#${token.value}`];
    found.push({ tokens: [token], names: new Set(names), isNumber: token.value !== undefined, ...scene });
  }
  return found;
}
