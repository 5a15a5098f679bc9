import { SoapSection } from "@swasya/domain/note";
import { PlainText } from "@swasya/domain/plain-text";
import { z } from "zod";

/** One thing a line says, taken apart; held to the same words as the line. */
export const ModelClaim = z.object({
  kind: z.enum([
    "symptom",
    "finding",
    "condition",
    "habit",
    "measurement",
    "medicine",
    "allergy",
    "test",
    "procedure",
    "vaccine",
    "instruction",
  ]),
  concept: PlainText.min(1).max(80),
  assertion: z.enum(["present", "absent", "possible"]),
  /** `patient`, or the relative it is about. */
  who: PlainText.min(1).max(30).default("patient"),
  /** Of a medicine. */
  course: z.enum(["taking", "past", "stopped", "given", "advised", "avoid", "not taken"]).optional(),
  /** A reading, a dose or a length, with its unit. */
  value: PlainText.max(60).optional(),
});
export type ModelClaim = z.infer<typeof ModelClaim>;

/** What the model is asked for: lines, each with the words it stands on. */
export const ModelStatement = z.object({
  section: SoapSection,
  text: PlainText.min(1).max(600),
  evidence: z
    .array(z.object({ segmentId: z.string().max(20), quote: PlainText.min(1).max(1200) }))
    .min(1)
    .max(6),
  claims: z.array(ModelClaim).max(20).default([]),
});
export type ModelStatement = z.infer<typeof ModelStatement>;

export const ModelNoteDraft = z.object({ statements: z.array(ModelStatement).max(60) });
export type ModelNoteDraft = z.infer<typeof ModelNoteDraft>;
