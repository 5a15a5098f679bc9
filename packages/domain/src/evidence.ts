import { z } from "zod";
import { Instant, ScanId, StaffId } from "./ids.ts";

/** Fractions of the page's width and height, 0 to 1, as Textract gives them. */
export const Box = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

export const SpokenEvidence = z.object({
  kind: z.literal("spoken"),
  segmentId: z.string(),
  startSeconds: z.number(),
  endSeconds: z.number(),
  /** Word for word from the transcript, in the language it was said in. */
  quote: z.string(),
  speaker: z.string(),
});
export const ScannedEvidence = z.object({
  kind: z.literal("scanned"),
  documentId: ScanId,
  lineId: z.string(),
  quote: z.string(),
  box: Box,
});
export const PersonEvidence = z.object({
  kind: z.literal("person"),
  staffId: StaffId,
  name: z.string(),
  at: Instant,
});
export const Evidence = z.discriminatedUnion("kind", [SpokenEvidence, ScannedEvidence, PersonEvidence]);
export type Evidence = z.infer<typeof Evidence>;
export type PersonEvidence = z.infer<typeof PersonEvidence>;
export type SpokenEvidence = z.infer<typeof SpokenEvidence>;

/**
 * supported: every fact in the line is in its quote · unsupported: a number, drug, dose or finding is not
 * there · contradicted: the words say the opposite · person: somebody wrote or decided it.
 */
export const Support = z.enum(["supported", "unsupported", "contradicted", "person"]);
export type Support = z.infer<typeof Support>;
