import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { createVoiceDetector } from "@swasya/cloud/speech/voice-detector";
import { createUploadHandler } from "../lambda/uploaded-objects.ts";
import { backOffOf, liveOf, mediaOf, transcriptionOf } from "../lambda/worker-aws.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createStartTranscribing } from "./start-transcribing.ts";

export function createContainer() {
  const config = readConfig();
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(config.AWS_REGION, {
    notes: config.NOTES_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
  });
  const handle = createStartTranscribing({
    now,
    log,
    notes: createNoteRepository(database),
    history: createHistoryRepository(database),
    media: mediaOf(config, now),
    transcription: transcriptionOf(config),
    live: liveOf(config, log),
    voice: createVoiceDetector(),
  });
  const codes = { ignored: "scribe.key-ignored", failed: "scribe.failed" } as const;
  return createUploadHandler({ log, codes, backOff: backOffOf(config), handle });
}
