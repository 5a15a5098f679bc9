import type { Model } from "@swasya/cloud/model/model";
import { createDigitizing } from "../digitize/digitize-scan.ts";
import { createMedicineReader } from "../digitize/read-medicines.ts";
import { createNoteDrafting } from "../scribe-draft/draft-note.ts";
import { createSoapDrafter } from "../scribe-draft/draft-soap.ts";
import { createStartTranscribing } from "../scribe-start/start-transcribing.ts";
import { createHighlighter } from "../timeline/highlight-timeline.ts";
import { createRebuild } from "../timeline/rebuild-timeline.ts";
import type { FakeClinic } from "./fake-clinic.ts";

export const noModel: Model = { drafter: "gemini:none", ask: async () => undefined };

/** The use cases as their containers wire them, over the fake clinic. */
export const wireWorkers = (clinic: FakeClinic, model: Model = noModel) => ({
  startTranscribing: createStartTranscribing(clinic),
  draftNote: createNoteDrafting({
    ...clinic,
    draftSoap: createSoapDrafter({
      ...clinic,
      model,
      variants: [{ version: "v1", share: 1 }],
      languageOf: () => "en",
    }),
  }),
  digitize: createDigitizing({ ...clinic, readMedicines: createMedicineReader({ ...clinic, model }) }),
  rebuild: createRebuild({ ...clinic, highlight: createHighlighter({ ...clinic, model }) }),
});
