import { type Log, errorWord } from "@swasya/cloud/log/log";
import { z } from "zod";

/** Of `Transcribe Job State Change` only the name: how the job stands is asked anew. */
const JobEvent = z.object({ detail: z.object({ TranscriptionJobName: z.string() }) });

interface Deps {
  readonly log: Log;
  readonly draftNote: (jobName: string) => Promise<void>;
}

/** Throwing means: deliver it again, and after that to the dead letters. */
export const createJobEventHandler =
  ({ log, draftNote }: Deps) =>
  async (event: unknown): Promise<void> => {
    try {
      await draftNote(JobEvent.parse(event).detail.TranscriptionJobName);
    } catch (error) {
      log.error("scribe.failed", { error: errorWord(error) });
      throw error;
    }
  };
