import type { SpokenEvidence } from "@swasya/domain/evidence";
import type { Reason, Statement } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";

export interface Piece {
  readonly text: string;
  /** Offset in the line, UTF-16 units. */
  readonly start: number;
  /** These words are why the line is doubted. */
  readonly isWrong: boolean;
}

/** The line cut where its doubted words begin and end, in order; together the pieces are the line. */
export function markedPieces(text: string, reasons: readonly Reason[]): Piece[] {
  const isWhole = ({ start, end }: Reason): boolean => start === 0 && end >= text.length;
  const spans = reasons.filter((reason) => !isWhole(reason));
  const isWrong = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const inside = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b);
  const pieces = inside.slice(0, -1).map((start, index) => ({
    text: text.slice(start, inside[index + 1]),
    start,
    isWrong: isWrong(start),
  }));
  return pieces.filter((piece) => piece.text !== "");
}

type ReasonKey = "not-said" | "otherwise" | "condition";

const keyOf = ({ kind, slot }: Reason): ReasonKey =>
  slot === "condition" ? "condition" : kind === "contradicted" ? "otherwise" : "not-said";

/** The doubted words by what is wrong with them; none where the whole line is. */
export function wrongWords({ text, reasons = [] }: Statement): { key: ReasonKey; words: string }[] {
  const told = reasons.filter(({ start, end }) => end - start < text.length);
  return [...Map.groupBy(told, keyOf)].map(([key, own]) => ({
    key,
    words: [...new Set(own.map(({ start, end }) => text.slice(start, end).trim()))].join(", "),
  }));
}

/** The words that say otherwise, else those the line quotes: what to show and play beside it. */
export function heardFor(
  statement: Statement,
  transcript: Transcript | undefined,
): SpokenEvidence | undefined {
  const said = statement.reasons?.find(({ kind, said: words }) => kind === "contradicted" && words)?.said;
  const segment = said && transcript?.segments.find(({ segmentId }) => segmentId === said.segmentId);
  if (said && segment) {
    const { segmentId, startSeconds, endSeconds, speaker } = segment;
    return { kind: "spoken", segmentId, startSeconds, endSeconds, speaker, quote: said.quote };
  }
  return statement.evidence.find((piece) => piece.kind === "spoken");
}
