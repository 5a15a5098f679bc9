import { openWords, type OpenWord } from "@swasya/clinical/entail/open-words";
import type { Model } from "@swasya/cloud/model/model";
import { ModelError } from "@swasya/cloud/model/model";
import type { Soap, Statement } from "@swasya/domain/note";
import { PlainText, plainLine } from "@swasya/domain/plain-text";
import { z } from "zod";
import type { Redaction } from "../privacy/redact.ts";

/** For a word of a line: the words of its quotes that say the same. */
export const FoundWords = z.object({
  words: z
    .array(
      z.object({
        line: z.string().max(40),
        word: PlainText.min(1).max(80),
        quote: PlainText.min(1).max(400),
      }),
    )
    .max(100),
});

/** A line of what the patient told: findings, diagnoses and orders are nobody's to settle but a person's. */
interface Doubted {
  readonly line: Statement;
  readonly words: readonly OpenWord[];
  /** Its quotes without names and numbers. */
  readonly quotes: readonly string[];
}

function doubtedIn(soap: Soap, redact: Redaction): Doubted[] {
  return soap.subjective.flatMap((line) => {
    const words = line.support === "unsupported" ? openWords(line.text, line.reasons ?? []) : [];
    const quotes = line.evidence.flatMap((piece) => (piece.kind === "person" ? [] : [redact(piece.quote)]));
    return words.length === 0 || quotes.length === 0 ? [] : [{ line, words, quotes }];
  });
}

const asked = ({ line, words, quotes }: Doubted, redact: Redaction): string =>
  [
    `[${line.statementId}] ${redact(line.text)}`,
    `words: ${words.map(({ text }) => text).join(" | ")}`,
    `quotes: ${quotes.join(" | ")}`,
  ].join("\n");

const isIn = (quote: string, { quotes }: Doubted): boolean =>
  plainLine(quote) !== "" && quotes.some((whole) => plainLine(whole).includes(plainLine(quote)));

/** Every open word with words of the line's own quotes, or nothing. */
function opinionOn(
  doubted: Doubted,
  found: z.infer<typeof FoundWords>["words"],
  model: string,
): Statement | undefined {
  const words = doubted.words.flatMap(({ text, start, end }) => {
    const answer = found.find(
      ({ line, word, quote }) =>
        line === doubted.line.statementId && plainLine(word) === plainLine(text) && isIn(quote, doubted),
    );
    return answer === undefined ? [] : [{ start, end, quote: answer.quote }];
  });
  if (words.length < doubted.words.length) return undefined;
  const { reasons: _, ...rest } = doubted.line;
  return { ...rest, support: "supported", opinion: { model, words } };
}

/**
 * Where lines fail on nothing but words, the model is asked which words of their quotes say the same. It moves such a
 * line to supported, visibly by model; it can move nothing else. Without an answer the lines stay doubted.
 */
export async function askSecondOpinion(soap: Soap, model: Model, redact: Redaction): Promise<Soap> {
  const doubted = doubtedIn(soap, redact);
  if (doubted.length === 0) return soap;
  const text = doubted.map((one) => asked(one, redact)).join("\n\n");
  const answer = await model
    .ask({ prompt: "find-words", text, answer: FoundWords })
    .catch((error: unknown) => {
      if (error instanceof ModelError) return undefined;
      throw error;
    });
  if (answer === undefined) return soap;
  const name = model.drafter.replace(/^gemini:/, "");
  const settled = new Map(
    doubted.flatMap((one) => {
      const line = opinionOn(one, answer.words, name);
      return line === undefined ? [] : [[line.statementId, line] as const];
    }),
  );
  return { ...soap, subjective: soap.subjective.map((line) => settled.get(line.statementId) ?? line) };
}
