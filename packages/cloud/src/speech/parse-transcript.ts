import type { RecordingId } from "@swasya/domain/ids";
import { PlainText } from "@swasya/domain/plain-text";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import { z } from "zod";

const Seconds = z.coerce.number().nonnegative();

const Item = z.object({
  type: z.enum(["pronunciation", "punctuation"]),
  alternatives: z.array(z.object({ content: PlainText, confidence: z.coerce.number().optional() })).min(1),
  start_time: Seconds.optional(),
  end_time: Seconds.optional(),
  speaker_label: z.string().optional(),
});

const LabelledTurn = z.object({
  items: z.array(z.object({ start_time: Seconds, end_time: Seconds, speaker_label: z.string() })).default([]),
});

/** Amazon Transcribe's batch result, the part we read. Times are strings of seconds. */
const BatchResult = z.object({
  results: z.object({
    language_codes: z.array(z.object({ language_code: z.string() })).optional(),
    language_code: z.string().optional(),
    items: z.array(Item),
    speaker_labels: z.object({ segments: z.array(LabelledTurn).default([]) }).optional(),
  }),
});
type BatchResult = z.infer<typeof BatchResult>;

/** Silence this long between two words ends a segment, seconds. */
const PAUSE_SECONDS = 1;
const SENTENCE_END = /[.?!।]$/u;
const UNLABELLED = "spk_0";

interface Token {
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly confidence: number | undefined;
  readonly voice: string;
}

/** Reads the engine's file into segments of one voice each, cut at sentences and pauses. Throws when it is not one. */
export function parseTranscript(recordingId: RecordingId, file: unknown): Transcript {
  const { results } = BatchResult.parse(file);
  const tokens = tokensOf(results);
  const segments = cutSegments(tokens).map(toSegment);
  const languages = results.language_codes?.map((language) => language.language_code);
  return {
    recordingId,
    languages: [...new Set(languages ?? (results.language_code ? [results.language_code] : []))],
    durationSeconds: tokens.at(-1)?.endSeconds ?? 0,
    segments,
  };
}

/** One token a word, its punctuation attached, its voice from the item or, in older results, from the labels. */
function tokensOf({ items, speaker_labels: labels }: BatchResult["results"]): Token[] {
  const voices = new Map(
    (labels?.segments ?? []).flatMap((turn) =>
      turn.items.map((item) => [item.start_time, item.speaker_label]),
    ),
  );
  const tokens: Token[] = [];
  for (const { type, alternatives, start_time: start, end_time: end, speaker_label: label } of items) {
    const { content = "", confidence } = alternatives[0] ?? {};
    const previous = tokens.at(-1);
    if (type === "punctuation") {
      if (previous) tokens[tokens.length - 1] = { ...previous, text: previous.text + content };
      continue;
    }
    if (content === "") continue;
    const startSeconds = start ?? previous?.endSeconds ?? 0;
    const voice = label ?? voices.get(startSeconds) ?? previous?.voice ?? UNLABELLED;
    tokens.push({ text: content, startSeconds, endSeconds: end ?? startSeconds, confidence, voice });
  }
  return tokens;
}

function cutSegments(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = [];
  for (const token of tokens) {
    const current = cut.at(-1);
    const previous = current?.at(-1);
    const goesOn =
      previous &&
      previous.voice === token.voice &&
      !SENTENCE_END.test(previous.text) &&
      token.startSeconds - previous.endSeconds < PAUSE_SECONDS;
    if (current && goesOn) current.push(token);
    else cut.push([token]);
  }
  return cut;
}

function toSegment(tokens: readonly Token[], index: number): TranscriptSegment {
  return {
    segmentId: `s${index + 1}`,
    startSeconds: tokens[0]?.startSeconds ?? 0,
    endSeconds: tokens.at(-1)?.endSeconds ?? 0,
    voice: tokens[0]?.voice ?? UNLABELLED,
    speaker: "unknown",
    text: tokens.map((token) => token.text).join(" "),
    words: tokens.map(({ voice: _voice, ...word }) => word),
  };
}
