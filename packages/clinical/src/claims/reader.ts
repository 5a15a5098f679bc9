import type { Term } from "../lexicon/terms.ts";
import { clauseOf, type SceneSentence } from "../scene/scene.ts";
import type { Token } from "../text/tokens.ts";
import type { Run } from "./attach.ts";
import type { Assertion, Claim, ClaimTime, Slot, SlotName, Span } from "./claim.ts";

/** What one reader of claims is given: a sentence, and which of its tokens a reader before it has used. */
export interface Reading {
  readonly sentence: SceneSentence;
  readonly used: Set<number>;
}

/** One reader per kind of claim. It marks the tokens it has understood; what no reader marks is residue. */
export type ClaimReader = (reading: Reading) => Claim[];

export const tokensOf = ({ sentence }: Reading): readonly Token[] => sentence.tokens;

export const isFree =
  ({ used }: Reading) =>
  (at: number): boolean =>
    !used.has(at);

export function use({ used }: Reading, ...runs: readonly Run[]): void {
  for (const { first, last } of runs) for (let at = first; at <= last; at += 1) used.add(at);
}

/** Terms of these kinds that no reader has used yet. */
export const freeTerms = (reading: Reading, isWanted: (term: Term) => boolean): Term[] =>
  reading.sentence.terms.filter((term) => !reading.used.has(term.first) && isWanted(term));

export function spanOf({ sentence }: Reading, { first, last }: Run): Span {
  return {
    start: sentence.tokens[first]?.start ?? sentence.start,
    end: sentence.tokens[last]?.end ?? sentence.end,
  };
}

export const slot = (reading: Reading, name: SlotName, value: string, run: Run): Slot => ({
  name,
  value,
  ...spanOf(reading, run),
});

const whoAt = ({ sentence }: Reading, at: number): string => sentence.whose[at] ?? "patient";

/** What the clause makes of something that is neither denied nor over. */
export function assertionAt({ sentence }: Reading, at: number): Assertion {
  const clause = clauseOf(sentence, at);
  if (sentence.isQuestion) return "asked";
  if (clause.isUnknown) return "unknown";
  if (clause.isCondition) return "conditional";
  return clause.isDoubtful ? "possible" : "present";
}

export const timeAt = ({ sentence }: Reading, at: number): ClaimTime =>
  clauseOf(sentence, at).isPast ? "past" : "now";

const ERRANDS = new Set(["refer", "hospital", "district hospital", "hospital admission"]);

/** "..., aaj hi aspatal jaana hai": the clause at this token says where to go, and when. */
export function isErrand(sentence: SceneSentence, at: number): boolean {
  const { first, last } = clauseOf(sentence, at);
  return sentence.terms.some(
    (term) => first <= term.first && term.first <= last && ERRANDS.has(term.entry.concept),
  );
}

/** The parts of a claim that its place in the sentence decides. */
export function placed(
  reading: Reading,
  run: Run,
): Pick<Claim, "sentence" | "context" | "isConditional" | "who" | "start" | "end"> {
  return {
    sentence: reading.sentence.index,
    context: [],
    isConditional: clauseOf(reading.sentence, run.first).isConditional,
    who: whoAt(reading, run.first),
    ...spanOf(reading, run),
  };
}

/** The cues that gave a claim its course, its certainty or its condition are understood with it. */
export function useCues({ sentence, used }: Reading, at: number, withCourse: boolean): void {
  const { courseTokens, moodTokens } = clauseOf(sentence, at);
  for (const token of [...moodTokens, ...(withCourse ? courseTokens : [])]) used.add(token);
}
