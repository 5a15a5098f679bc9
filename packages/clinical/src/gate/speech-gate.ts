import type { Transcript } from "@swasya/domain/transcript";

export type UnsureReason = "few-words" | "foreign-script" | "leaked-tokens" | "repetition";
export type TranscriptVerdict =
  | { readonly verdict: "ok" }
  | { readonly verdict: "no-speech" }
  | { readonly verdict: "unsure"; readonly why: UnsureReason };

/** Measured on phone recordings: talk runs above 0.8 words a second, invented text below. */
const WORDS_PER_SECOND = 0.8;
const LONG_ENOUGH_SECONDS = 8;
/** What engines write over silence, e.g. "Thank you."; nobody tells a complaint in so few words. */
const STRAY_WORDS = 3;
/** People say a word twice or three times ("नहीं नहीं नहीं"); an engine that lost the thread says it on and on. */
const LOOP_ROUNDS = 4;
/** The longest sentence an engine was seen to repeat, words. */
const LONGEST_LOOP = 12;
/** Above this share of the words being rounds of a loop, the rest is not to be trusted either. */
const MOST_LOOPED = 0.3;

const LEAKED = /<\|[^|<>]*\|>/;
const FOREIGN = /(?=\p{L})(?![\p{Script=Latin}\p{Script=Devanagari}])./u;

/**
 * What engines have learnt from the ends of videos and write over noise. None of it is said in a consultation, so a
 * sentence that holds one of these is the engine's own.
 */
const OUTROS = [
  /thank(?:s| you) for watching/iu,
  /(?:like|share),? (?:share|like)?,? ?(?:and|&) subscribe/iu,
  /subscribe (?:to )?(?:the|my|our) channel/iu,
  /(?:सब्सक्राइब|subscribe) (?:कर|kar)/iu,
  /(?:चैनल|channel) (?:को|ko) (?:\S+ )?(?:सब्सक्राइब|subscribe|लाइक|like)/iu,
  /(?:वीडियो|video) (?:देखने|dekhne) (?:के|ke) (?:लिए|liye) (?:धन्यवाद|शुक्रिया|dhanyav[ae]+d|shukriya)/iu,
  /(?:subtitles|captions|transcribed) by /iu,
];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)
    ?.map((word) => word.replace(/[.'’-]+$/u, "")) ?? [];

/** The words a person said, as far as can be told: without sentences that engines make up. */
const withoutOutros = (text: string): string =>
  text
    .split(/(?<=[.?!।\n])/u)
    .filter((sentence) => !OUTROS.some((outro) => outro.test(sentence)))
    .join(" ");

/**
 * The words with each loop's first round alone: from four rounds of one word to a sentence of twelve said on and on.
 * Where loops of several lengths begin, the one that covers most.
 */
export function withoutLoops(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const { length, rounds } = longestLoop(words, at);
    kept.push(...words.slice(at, at + length));
    at += length * rounds;
  }
  return kept;
}

/** `length` words said `rounds` times from here on; one word once where nothing is repeated often enough. */
function longestLoop(words: readonly string[], from: number): { length: number; rounds: number } {
  let best = { length: 1, rounds: 1 };
  for (let length = 1; length <= LONGEST_LOOP; length += 1) {
    let same = 0;
    while (from + length + same < words.length && words[from + same] === words[from + length + same])
      same += 1;
    const rounds = 1 + Math.floor(same / length);
    if (rounds >= LOOP_ROUNDS && rounds * length > best.rounds * best.length) best = { length, rounds };
  }
  return best;
}

/** Whether a draft may be made from the transcript, before anybody reads facts out of it. */
export function judgeTranscript(transcript: Transcript): TranscriptVerdict {
  const text = transcript.segments.map((segment) => segment.text).join("\n");
  if (LEAKED.test(text)) return { verdict: "unsure", why: "leaked-tokens" };
  const heard = wordsOf(text);
  if (heard.length === 0) return { verdict: "no-speech" };
  if (FOREIGN.test(text)) return { verdict: "unsure", why: "foreign-script" };
  const said = withoutLoops(wordsOf(withoutOutros(text)));
  if (said.length <= STRAY_WORDS) return { verdict: "no-speech" };
  if (said.length < heard.length * (1 - MOST_LOOPED)) return { verdict: "unsure", why: "repetition" };
  const { durationSeconds } = transcript;
  if (durationSeconds > LONG_ENOUGH_SECONDS && said.length / durationSeconds < WORDS_PER_SECOND)
    return { verdict: "unsure", why: "few-words" };
  return { verdict: "ok" };
}
