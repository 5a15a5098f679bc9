import type { SpeechEngine } from "../../contracts.ts";
import type { SampleLookup } from "./sample-recordings.ts";

/** The samples know themselves; anything else goes to the speech server, if there is one. */
export function chainEngines(samples: SampleLookup, server: SpeechEngine | undefined): SpeechEngine {
  return async (audio, hint) => {
    const sample = await samples(audio);
    if (sample) return sample;
    if (server) return server(audio, hint);
    throw new Error(
      "STT_NOT_CONFIGURED: no speech engine is set up on this machine. Type the summary, or set STT_BASE_URL.",
    );
  };
}
