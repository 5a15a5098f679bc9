import { SoapSection } from "@swasya/domain/note";
import { PlainText } from "@swasya/domain/plain-text";
import { z } from "zod";

/** What the model is asked for: lines, each with the words it stands on. */
export const ModelStatement = z.object({
  section: SoapSection,
  text: PlainText.min(1).max(600),
  evidence: z
    .array(z.object({ segmentId: z.string().max(20), quote: PlainText.min(1).max(1200) }))
    .min(1)
    .max(6),
});
export type ModelStatement = z.infer<typeof ModelStatement>;

export const ModelNoteDraft = z.object({ statements: z.array(ModelStatement).max(60) });
export type ModelNoteDraft = z.infer<typeof ModelNoteDraft>;
