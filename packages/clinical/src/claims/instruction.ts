import { type Instruction, instructions } from "../lexicon/instructions.ts";
import type { Term } from "../lexicon/terms.ts";
import { clauseOf, type SceneSentence } from "../scene/scene.ts";
import { OTHER } from "../scene/whose.ts";
import { keySet } from "../text/phrase-index.ts";
import type { Claim, Slot, SlotName } from "./claim.ts";
import { findTakings } from "./schedule.ts";
import { findTimes } from "./times.ts";

const negators = keySet("not no don't dont never nahi nahin mat na nahi: नहीं मत न ना without".split(" "));
const AVOID = "avoid";

/** Told by somebody who may advise; a line of a note has no speaker. */
const mayAdvise = ({ speaker, isQuestion }: SceneSentence): boolean =>
  !isQuestion && speaker !== "patient" && speaker !== "attendant" && speaker !== OTHER;

/** Its own words only: a condition beside it says when it holds, not what to do. */
const ownTerms = (sentence: SceneSentence): Term[] =>
  sentence.terms.filter(({ first }) => !clauseOf(sentence, first).isCondition);

/** Denied in the clause of this term, or told to be avoided there. */
function isAgainst(sentence: SceneSentence, term: Term): boolean {
  const { first } = clauseOf(sentence, term.first);
  const { last } = clauseOf(sentence, term.last);
  const inClause = (at: number): boolean => first <= at && at <= last;
  return (
    sentence.tokens.some((token, at) => inClause(at) && negators.has(token.key)) ||
    sentence.terms.some(({ entry, first }) => entry.concept === AVOID && inClause(first))
  );
}

interface Found {
  readonly instruction: Instruction;
  readonly terms: readonly Term[];
}

/** The terms that say it, one for each of its concepts; undefined when one is missing. */
function matchOf(
  instruction: Instruction,
  sentence: SceneSentence,
  free: readonly Term[],
): Found | undefined {
  const terms: Term[] = [];
  for (const wanted of instruction.concepts) {
    const term = free.find((other) => !terms.includes(other) && wanted.includes(other.entry.concept));
    if (term === undefined) return undefined;
    terms.push(term);
  }
  for (const wanted of instruction.optional) {
    const term = free.find((other) => !terms.includes(other) && other.entry.concept === wanted);
    if (term !== undefined) terms.push(term);
  }
  if (terms.some((term) => isAgainst(sentence, term)) !== instruction.isAgainst) return undefined;
  return { instruction, terms };
}

const timeSlots: Readonly<Record<string, SlotName>> = { due: "due", length: "length", every: "every" };

/** When to, how often and how long: said of the first advice of the sentence that is for coming or doing. */
function timesOf(sentence: SceneSentence): Slot[] {
  const { tokens } = sentence;
  const isOwn = ({ first }: { readonly first: number }): boolean => !clauseOf(sentence, first).isCondition;
  const times = findTimes(tokens)
    .filter(isOwn)
    .flatMap(({ role, value, first, last }): Slot[] => {
      const name = timeSlots[role];
      return name === undefined ? [] : [{ name, value, ...spanOf(tokens, first, last) }];
    });
  const often = findTakings(tokens, () => true)
    .filter(isOwn)
    .flatMap(({ name, value, first, last }): Slot[] =>
      name === "times" || name === "per" || name === "at"
        ? [{ name, value, ...spanOf(tokens, first, last) }]
        : [],
    );
  return [...times, ...often];
}

const spanOf = (
  tokens: SceneSentence["tokens"],
  first: number,
  last: number,
): { readonly start: number; readonly end: number } => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

/** Advice that the lexicon knows, in the order it is given. It marks no words: each is still looked for by itself. */
export function readInstructions(sentence: SceneSentence): Claim[] {
  if (!mayAdvise(sentence)) return [];
  let free = ownTerms(sentence);
  const found: Found[] = [];
  for (const instruction of instructions) {
    const match = matchOf(instruction, sentence, free);
    if (match === undefined) continue;
    found.push(match);
    free = free.filter((term) => !match.terms.includes(term));
  }
  const slots = timesOf(sentence);
  return found
    .toSorted((a, b) => firstOf(a) - firstOf(b))
    .map(({ instruction, terms }): Claim => {
      const first = Math.min(...terms.map((term) => term.first));
      const last = Math.max(...terms.map((term) => term.last));
      const { isConditional } = clauseOf(sentence, first);
      return {
        kind: "instruction",
        concept: instruction.english,
        label: instruction.english,
        wider: [],
        assertion: "present",
        time: "now",
        who: sentence.whose[first] ?? "patient",
        slots: slots.filter(
          (slot) => nearest(found, slot, sentence) === found.find((each) => each.terms === terms),
        ),
        sentence: sentence.index,
        context: [],
        isConditional,
        ...spanOf(sentence.tokens, first, last),
      };
    });
}

/** The advice that a time stands beside. */
function nearest(
  found: readonly Found[],
  { start, end }: Slot,
  { tokens }: SceneSentence,
): Found | undefined {
  const distance = ({ terms }: Found): number =>
    Math.min(
      ...terms.map(({ first, last }) =>
        Math.max((tokens[first]?.start ?? 0) - end, start - (tokens[last]?.end ?? 0), 0),
      ),
    );
  return found.toSorted((a, b) => distance(a) - distance(b))[0];
}

const firstOf = ({ terms }: Found): number => Math.min(...terms.map(({ first }) => first));
