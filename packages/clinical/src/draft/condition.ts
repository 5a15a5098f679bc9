import type { Claim, Slot, SlotName } from "../claims/claim.ts";
import { isProblemKind } from "../claims/problem.ts";
import type { ReadText } from "../claims/read-claims.ts";
import { findTimes } from "../claims/times.ts";
import { clauseOf, type SceneSentence } from "../scene/scene.ts";
import type { Condition } from "./phrasing.ts";

const BETTER: readonly string[] = ["normal", "better", "relief"];

/** "Theek na ho", "no better": what should have come did not. */
const isNoBetter = (sentence: SceneSentence): boolean =>
  sentence.terms.some(({ entry, first }) => {
    const clause = clauseOf(sentence, first);
    return clause.isCondition && clause.isDenied && BETTER.includes(entry.concept);
  });

const times: Readonly<Record<string, SlotName>> = { due: "due", length: "length" };

function timeIn(sentence: SceneSentence): Slot | undefined {
  const time = findTimes(sentence.tokens).find(
    ({ role, first }) => times[role] !== undefined && clauseOf(sentence, first).isCondition,
  );
  const name = time && times[time.role];
  if (time === undefined || name === undefined) return undefined;
  const { first, last, value } = time;
  return {
    name,
    value,
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last]?.end ?? 0,
  };
}

/** The condition that a sentence states; undefined for one that these words cannot tell. */
export function conditionOf(index: number, { sentences, claims }: ReadText): Condition | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const problems = claims.filter(
    (claim: Claim) =>
      claim.sentence === index && claim.assertion === "conditional" && isProblemKind(claim.kind),
  );
  const time = timeIn(sentence);
  const noBetter = problems.length === 0 && isNoBetter(sentence);
  if (problems.length === 0 && !noBetter) return undefined;
  return { problems, isNoBetter: noBetter, ...(time === undefined ? {} : { time }) };
}
