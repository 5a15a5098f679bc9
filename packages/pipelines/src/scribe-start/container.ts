import { createIotData, createS3, createSqs } from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { createObjectStore } from "@swasya/cloud/objects/object-store";
import { createBackOff } from "@swasya/cloud/queues/back-off";
import { createTranscribe } from "@swasya/cloud/speech/transcribe-client";
import { createTranscription } from "@swasya/cloud/speech/transcription";
import { createUploadHandler } from "../lambda/uploaded-objects.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createStartTranscribing } from "./start-transcribing.ts";

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const bucket = config.MEDIA_BUCKET;
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(region, {
    notes: config.NOTES_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
  });
  return createUploadHandler({
    log,
    codes: { ignored: "scribe.key-ignored", failed: "scribe.failed" },
    backOff: createBackOff({
      sqs: createSqs({ region }),
      queueUrl: config.QUEUE_URL,
      random: Math.random,
    }),
    handle: createStartTranscribing({
      now,
      log,
      notes: createNoteRepository(database),
      history: createHistoryRepository(database),
      media: createObjectStore({ s3: createS3({ region }), bucket, now }),
      transcription: createTranscription({ transcribe: createTranscribe({ region }), bucket }),
      live: createLivePublisher({ iotData: createIotData({ region }), log }),
    }),
  });
}
