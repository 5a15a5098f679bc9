import type { Transcript } from "@swasya/domain/transcript";

export type UnsureReason = "few-words" | "foreign-script" | "leaked-tokens";
export type TranscriptVerdict =
  | { readonly verdict: "ok" }
  | { readonly verdict: "no-speech" }
  | { readonly verdict: "unsure"; readonly why: UnsureReason };

/** Measured on phone recordings: talk runs above 0.8 words a second, invented text below. */
const WORDS_PER_SECOND = 0.8;
const LONG_ENOUGH_SECONDS = 8;
/** What engines write over silence, e.g. "Thank you." */
const STRAY_WORDS = 3;

const LEAKED = /<\|[^|<>]*\|>/;
const FOREIGN = /(?=\p{L})(?![\p{Script=Latin}\p{Script=Devanagari}])./u;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;

/** Whether a draft may be made from the transcript, before anybody reads facts out of it. */
export function judgeTranscript(transcript: Transcript): TranscriptVerdict {
  const text = transcript.segments.map((segment) => segment.text).join("\n");
  if (LEAKED.test(text)) return { verdict: "unsure", why: "leaked-tokens" };
  const words = wordCount(text);
  if (words === 0) return { verdict: "no-speech" };
  if (FOREIGN.test(text)) return { verdict: "unsure", why: "foreign-script" };
  const isLong = transcript.durationSeconds > LONG_ENOUGH_SECONDS;
  if (isLong && words <= STRAY_WORDS) return { verdict: "no-speech" };
  if (isLong && words / transcript.durationSeconds < WORDS_PER_SECOND)
    return { verdict: "unsure", why: "few-words" };
  return { verdict: "ok" };
}
