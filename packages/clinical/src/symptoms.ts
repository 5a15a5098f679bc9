import { negatorsAfter } from "./context-words.ts";
import { allergyLexicon, conditionLexicon, diagnosisLexicon } from "./condition-lexicon.ts";
import { findPhrases, keySet, phraseIndex, type PhraseHit } from "./phrase-index.ts";
import { polaritiesOf, type Polarity } from "./polarity.ts";
import { answerOf, type Sentence } from "./sentences.ts";
import { bodyPartPains, notSymptoms, painWords, symptomLexicon } from "./symptom-lexicon.ts";
import type { Token } from "./tokens.ts";

export interface FoundSymptom {
  readonly concept: string;
  readonly polarity: Polarity | "asked";
  readonly start: number;
  readonly end: number;
}

const NOT_A_SYMPTOM = "(not a symptom)";
const index = phraseIndex(symptomLexicon, conditionLexicon, diagnosisLexicon, allergyLexicon, {
  [NOT_A_SYMPTOM]: notSymptoms,
});
const bodyParts = new Map(
  Object.entries(bodyPartPains).flatMap(([concept, parts]) =>
    [...keySet(parts)].map((key) => [key, concept] as const),
  ),
);
const pains = keySet(painWords);
const denials = keySet(negatorsAfter);
const PAIN = "pain";
const REACH = 6;

/** "sir mein bahut tez dard", "pain in my lower back": the pain takes the name of its place. */
function placePains(tokens: readonly Token[], hits: readonly PhraseHit[]): PhraseHit[] {
  const taken = (position: number): PhraseHit | undefined =>
    hits.find(({ first, last }) => first <= position && position <= last);
  const placed: PhraseHit[] = [];
  const used = new Set<number>();
  tokens.forEach((token, position) => {
    if (!pains.has(token.key) || (taken(position)?.concept ?? PAIN) !== PAIN) return;
    const free = (spot: number): boolean =>
      taken(spot) === undefined && bodyParts.has(tokens[spot]?.key ?? "");
    const spot =
      range(position - 1, Math.max(0, position - REACH)).find(free) ?? placeAfter(tokens, position, free);
    if (spot === undefined || crossesTurn(tokens, spot, position)) return;
    used.add(position);
    const concept = bodyParts.get(tokens[spot]?.key ?? "") ?? PAIN;
    placed.push({ concept, first: Math.min(spot, position), last: Math.max(spot, position) });
  });
  return [...hits.filter((hit) => hit.concept !== PAIN || !used.has(hit.first)), ...placed].toSorted(
    (a, b) => a.first - b.first,
  );
}

const range = (from: number, downTo: number): number[] =>
  Array.from({ length: Math.max(0, from - downTo + 1) }, (_, step) => from - step);

function placeAfter(
  tokens: readonly Token[],
  pain: number,
  free: (spot: number) => boolean,
): number | undefined {
  if (!["in", "on", "of"].includes(tokens[pain + 1]?.text ?? "")) return undefined;
  return [2, 3, 4].map((step) => pain + step).find(free);
}

const crossesTurn = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .some((token) => token.text === "," || token.text === "if" || denials.has(token.key));

function symptomsOf(sentence: Sentence): FoundSymptom[] {
  const hits = placePains(sentence.tokens, findPhrases(sentence.tokens, index));
  const polarities = polaritiesOf(sentence.tokens, hits);
  return hits.flatMap((hit, position) => {
    if (hit.concept === NOT_A_SYMPTOM) return [];
    const start = sentence.tokens[hit.first]?.start ?? sentence.start;
    const end = sentence.tokens[hit.last]?.end ?? sentence.end;
    const polarity = sentence.isQuestion ? "asked" : (polarities[position] ?? "present");
    return [{ concept: hit.concept, polarity, start, end }];
  });
}

/** "No" settles everything asked; "yes" only a question about one thing. */
function settle(asked: readonly FoundSymptom[], next: Sentence | undefined): FoundSymptom[] {
  const answer = next && answerOf(next);
  if (answer === "no") return asked.map((symptom) => ({ ...symptom, polarity: "absent" }));
  const concepts = new Set(asked.map(({ concept }) => concept));
  if (answer === "yes" && concepts.size === 1)
    return asked.map((symptom) => ({ ...symptom, polarity: "present" }));
  return [...asked];
}

/** Symptoms and illnesses with their polarity; `asked` is a question nobody answered in this text. */
export const findSymptoms = (sentences: readonly Sentence[]): FoundSymptom[] =>
  sentences.flatMap((sentence, position) => {
    const found = symptomsOf(sentence);
    return sentence.isQuestion ? settle(found, sentences[position + 1]) : found;
  });
