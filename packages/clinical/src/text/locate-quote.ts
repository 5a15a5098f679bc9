import { plainLine } from "@swasya/domain/plain-text";
import { sentencesOf } from "./sentences.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const sentencePieces = (text: string): Piece[] =>
  sentencesOf(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end).trim() }));

/** The whole sentences from the first to the last that the quote touches. */
function widen(text: string, quote: string): string | undefined {
  const pieces = sentencePieces(text);
  const whole = pieces.find((piece) => piece.text === quote);
  if (whole !== undefined) return whole.text;
  const start = text.toLowerCase().indexOf(quote.toLowerCase());
  if (start < 0) return undefined;
  const end = start + quote.length;
  const touched = pieces.filter((piece) => piece.start < end && start < piece.end);
  const first = touched[0]?.start ?? start;
  const last = touched.at(-1)?.end ?? end;
  return text.slice(Math.min(start, first), Math.max(end, last)).trim();
}

/**
 * Finds the quote in what was said, case and spacing aside, and returns it with the rest of its sentences:
 * "bukhar" out of "bukhar nahi hai" must not stand for a fever. Undefined when it is not there.
 */
export function locateQuote(quote: string, text: string): string | undefined {
  const wanted = quote.trim();
  if (wanted === "") return undefined;
  return widen(text, wanted) ?? widen(plainLine(text), plainLine(wanted));
}
