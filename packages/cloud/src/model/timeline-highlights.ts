import { PlainText } from "@swasya/domain/plain-text";
import { z } from "zod";

/** What the model would show first, each with the event and the line it stands on. */
export const ModelHighlights = z.object({
  highlights: z
    .array(
      z.object({
        event: z.string().max(10),
        quote: PlainText.min(1).max(2000),
        text: PlainText.min(1).max(300),
      }),
    )
    .max(5),
});
export type ModelHighlights = z.infer<typeof ModelHighlights>;
