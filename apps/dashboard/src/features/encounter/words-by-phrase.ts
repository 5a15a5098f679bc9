import type { Evidence } from "@swasya/domain/evidence";
import type { Statement } from "@swasya/domain/note";

interface PhraseWords {
  /** The line's words that these carry; absent where they carry all of it. */
  readonly phrase?: string;
  readonly evidence: readonly Evidence[];
}

type Line = Pick<Statement, "text" | "evidence" | "phrases">;

/**
 * The words behind a line, under the part of it that they carry. A line of one part, or one that a person has
 * rewritten and so has none, has them all together.
 */
export function wordsByPhrase({ text, evidence, phrases = [] }: Line): PhraseWords[] {
  if (phrases.length < 2) return [{ evidence }];
  const linked = new Set(phrases.flatMap((phrase) => phrase.evidence));
  const rest = evidence.filter((_, index) => !linked.has(index));
  return [
    ...phrases.map((phrase) => ({
      phrase: text.slice(phrase.start, phrase.end),
      evidence: phrase.evidence.flatMap((index) => evidence[index] ?? []),
    })),
    ...(rest.length === 0 ? [] : [{ evidence: rest }]),
  ];
}

/** The pieces that get a chip on the line: of a question and its answer only the answer, each moment once. */
export function chipEvidence({ evidence, phrases = [] }: Omit<Line, "text">): readonly Evidence[] {
  const questions = new Set(phrases.flatMap((phrase) => phrase.evidence.slice(0, -1)));
  const answers = new Set(phrases.flatMap((phrase) => phrase.evidence.slice(-1)));
  const shown = evidence.filter((_, index) => !questions.has(index) || answers.has(index));
  const isFirst = (piece: Evidence, at: number): boolean =>
    piece.kind !== "spoken" || shown.findIndex((other) => isSameMoment(other, piece)) === at;
  return shown.filter(isFirst);
}

const isSameMoment = (a: Evidence, b: Evidence): boolean =>
  a.kind === "spoken" &&
  b.kind === "spoken" &&
  a.segmentId === b.segmentId &&
  a.startSeconds === b.startSeconds;
