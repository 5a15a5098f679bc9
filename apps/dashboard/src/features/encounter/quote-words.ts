import type { SpokenEvidence } from "@swasya/domain/evidence";
import type { Transcript } from "@swasya/domain/transcript";

/** Below this the engine's own confidence is no confidence. */
const UNSURE_BELOW = 0.6;
const ROUNDING_SECONDS = 0.05;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** The quote's words with those the engine was unsure of; undefined where they cannot be matched to it. */
export function quoteWords(
  evidence: Pick<SpokenEvidence, "segmentId" | "startSeconds" | "endSeconds" | "quote">,
  transcript: Transcript | undefined,
): { text: string; unsure: boolean }[] | undefined {
  const segment = transcript?.segments.find(({ segmentId }) => segmentId === evidence.segmentId);
  const words = segment?.words?.filter(
    ({ startSeconds, endSeconds }) =>
      startSeconds >= evidence.startSeconds - ROUNDING_SECONDS &&
      endSeconds <= evidence.endSeconds + ROUNDING_SECONDS,
  );
  if (!words || plain(words.map(({ text }) => text).join("")) !== plain(evidence.quote)) return undefined;
  return words.map(({ text, confidence }) => ({ text, unsure: (confidence ?? 1) < UNSURE_BELOW }));
}
