import { z } from "zod";
import type { HeardSpeech } from "../../contracts.ts";
import { spreadWords } from "./spread-words.ts";

const Word = z.object({
  word: z.string(),
  start: z.number(),
  end: z.number(),
  probability: z.number().optional(),
});
type Word = z.infer<typeof Word>;

const Segment = z.object({
  text: z.string().default(""),
  start: z.number(),
  end: z.number(),
  avg_logprob: z.number().nullish(),
  words: z.array(Word).nullish(),
});
type Segment = z.infer<typeof Segment>;

/** `verbose_json` as OpenAI, Groq, speaches and whisper.cpp send it: words on top, in the segments, or nowhere. */
export const OpenAiReply = z.object({
  language: z.string().nullish(),
  text: z.string().default(""),
  duration: z.number().nullish(),
  words: z.array(Word).nullish(),
  segments: z.array(Segment).nullish(),
});
export type OpenAiReply = z.infer<typeof OpenAiReply>;

export function readReply(reply: OpenAiReply, askedLanguages: readonly string[]): HeardSpeech {
  return { languages: languagesOf(reply, askedLanguages), items: itemsOf(reply) };
}

function itemsOf(reply: OpenAiReply): HeardSpeech["items"] {
  const segments = reply.segments ?? [];
  if (reply.words && reply.words.length > 0) {
    return reply.words.map((word) => wordItem(word, confidenceAt(segments, word.start)));
  }
  if (segments.length > 0) return segments.flatMap(segmentItems);
  return spreadWords({ text: reply.text, startSeconds: 0, endSeconds: reply.duration ?? 0 });
}

function segmentItems(segment: Segment): HeardSpeech["items"] {
  if (segment.words && segment.words.length > 0)
    return mergeTokens(segment.words).map((word) => wordItem(word));
  return spreadWords({
    text: segment.text,
    startSeconds: segment.start,
    endSeconds: segment.end,
    ...confidenceOf(segment),
  });
}

/**
 * whisper.cpp's "words" are tokens: a word begins with a space, and Devanagari is cut in the middle of one.
 * Other servers send whole words, with a space before each or before none.
 */
export function mergeTokens(tokens: readonly Word[]): Word[] {
  const spaced = tokens.some((token) => token.word.startsWith(" "));
  if (!spaced) return tokens.filter((token) => token.word.trim() !== "");
  const words: Word[] = [];
  for (const token of tokens) {
    if (/^\[_.*\]$/.test(token.word.trim())) continue;
    const last = words.at(-1);
    if (!last || token.word.startsWith(" ")) words.push({ ...token, word: token.word.trimStart() });
    else words[words.length - 1] = joined(last, token);
  }
  return words.filter((word) => word.word.trim() !== "");
}

function joined(word: Word, token: Word): Word {
  const probabilities = [word.probability, token.probability].filter((value) => value !== undefined);
  return {
    word: word.word + token.word,
    start: word.start,
    end: token.end,
    ...(probabilities.length > 0 ? { probability: Math.min(...probabilities) } : {}),
  };
}

function wordItem(word: Word, fallback: { confidence?: number } = {}): HeardSpeech["items"][number] {
  const confidence = word.probability ?? fallback.confidence;
  return {
    text: word.word.trim(),
    startSeconds: word.start,
    endSeconds: Math.max(word.start, word.end),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

function confidenceAt(segments: readonly Segment[], second: number): { confidence?: number } {
  const segment = segments.find((candidate) => second >= candidate.start && second <= candidate.end);
  return segment ? confidenceOf(segment) : {};
}

const confidenceOf = (segment: Segment): { confidence?: number } =>
  typeof segment.avg_logprob === "number" ? { confidence: Math.min(1, Math.exp(segment.avg_logprob)) } : {};

const tags: Readonly<Record<string, string>> = { hi: "hi-IN", hindi: "hi-IN", en: "en-IN", english: "en-IN" };

function languagesOf(reply: OpenAiReply, asked: readonly string[]): string[] {
  const heard = reply.language?.toLowerCase();
  if (heard) return [tags[heard] ?? heard];
  return asked.length > 0 ? [...asked] : ["hi-IN"];
}
