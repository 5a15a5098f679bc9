import {
  englishOrderStarts,
  negatorsAfter,
  orderOpeners,
  orderPhrases,
  orderVerbs,
} from "../lexicon/context-words.ts";
import { findPhrases, keySet, phraseIndex } from "../text/phrase-index.ts";
import type { Sentence } from "../text/sentences.ts";

const verbs = keySet(orderVerbs);
const starts = new Set(englishOrderStarts);
const phrases = phraseIndex({ order: [...orderPhrases] });
const openers = new Set(orderOpeners);
const denials = keySet(negatorsAfter);

/** A Hindi order has its verb at the end, with at most a few words after it. */
const LAST_WORDS = 4;

/** Whether the sentence has a Hindi verb of order at its end. */
export const endsInOrder = ({ tokens }: Pick<Sentence, "tokens">): boolean =>
  tokens
    .filter((token) => token.kind !== "mark")
    .slice(-LAST_WORDS)
    .some((token) => verbs.has(token.key));

/** Whether a sentence, by its form alone, tells somebody what to do: "Take it with milk", "Doodh ke saath lena". */
export function isOrder({ tokens, isQuestion }: Pick<Sentence, "tokens" | "isQuestion">): boolean {
  if (isQuestion) return false;
  const words = tokens.filter((token) => token.kind !== "mark");
  const start = words.find((token) => !openers.has(token.text));
  if (starts.has(start?.text ?? "")) return true;
  if (findPhrases(tokens, phrases).length > 0) return true;
  const deniesOnly = words.length <= 2 && words.some((token) => denials.has(token.key));
  return words.length >= 2 && !deniesOnly && endsInOrder({ tokens });
}
