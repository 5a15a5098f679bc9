import type { Span } from "../claims/claim.ts";
import type { ReadText } from "../claims/read-claims.ts";
import { allTerms } from "../lexicon/all-terms.ts";
import { findTerms } from "../lexicon/terms.ts";
import type { SceneSentence } from "../scene/scene.ts";
import { PATIENT } from "../scene/whose.ts";
import type { Token } from "../text/tokens.ts";
import { contents, isContent, namesOf, type Sought } from "./contents.ts";

/** A word or number of a line that no claim used and that the source does not have. */
export interface Unfound {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** The reply that follows a question among the cited sentences. */
const replyIn = (source: readonly SceneSentence[], question: SceneSentence): SceneSentence["reply"] =>
  source.find(({ index }) => index === question.index + 1)?.reply;

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
            (item.who === word.who || (word.who === "family" && word.isOrder && item.who === PATIENT)) &&
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
