import { z } from "zod";
import { RecordingId } from "./ids.ts";

/** `other`: nobody of this visit, such as a television or the next patient; nothing it says is drafted. */
export const Speaker = z.enum(["nurse", "patient", "attendant", "doctor", "other", "unknown"]);
export type Speaker = z.infer<typeof Speaker>;

export const TranscriptWord = z.object({
  text: z.string(),
  startSeconds: z.number(),
  endSeconds: z.number(),
  /** 0 to 1, where the engine gives it. */
  confidence: z.number().optional(),
});

export const TranscriptSegment = z.object({
  segmentId: z.string(),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
  /** The engine's label, e.g. `spk_0`. */
  voice: z.string(),
  /** Whose voice it probably is; soft, one tap swaps it. */
  speaker: Speaker,
  text: z.string(),
  words: z.array(TranscriptWord).optional(),
});
export type TranscriptSegment = z.infer<typeof TranscriptSegment>;

export const Transcript = z.object({
  recordingId: RecordingId,
  /** BCP 47 tags heard, e.g. `["hi-IN", "en-IN"]`. */
  languages: z.array(z.string()),
  durationSeconds: z.number().nonnegative(),
  segments: z.array(TranscriptSegment),
});
export type Transcript = z.infer<typeof Transcript>;
