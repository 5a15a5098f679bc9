import { createIotData, createS3, createSecretsManager } from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createGeminiModel } from "@swasya/cloud/model/gemini-model";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { createObjectStore } from "@swasya/cloud/objects/object-store";
import { createPromptStore } from "@swasya/cloud/objects/prompt-store";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { createTranscribe } from "@swasya/cloud/speech/transcribe-client";
import { createTranscription } from "@swasya/cloud/speech/transcription";
import { noPhoneKey } from "../lambda/no-phone-key.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createNoteDrafting } from "./draft-note.ts";
import { createSoapDrafter } from "./draft-soap.ts";
import { createJobEventHandler } from "./job-event.ts";

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const bucket = config.MEDIA_BUCKET;
  const now = Date.now;
  const log = stdoutLog();
  const s3 = createS3({ region });
  const database = workerDatabase(region, {
    patients: config.PATIENTS_TABLE,
    notes: config.NOTES_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
  });
  const secret = createSecretCache({
    secrets: createSecretsManager({ region }),
    secretArn: config.MODEL_SECRET_ARN,
    now,
  });
  const model = createGeminiModel({
    secret,
    prompts: createPromptStore({ s3, bucket: config.CONFIG_BUCKET }),
    modelId: config.MODEL_ID,
    promptVersion: config.PROMPT_VERSION,
    log,
    now,
  });
  const draftNote = createNoteDrafting({
    now,
    log,
    notes: createNoteRepository(database),
    history: createHistoryRepository(database),
    media: createObjectStore({ s3, bucket, now }),
    transcription: createTranscription({ transcribe: createTranscribe({ region }), bucket }),
    live: createLivePublisher({ iotData: createIotData({ region }), log }),
    draftSoap: createSoapDrafter({
      model,
      patients: createPatientRepository({ ...database, phoneKey: noPhoneKey }),
      log,
    }),
  });
  return createJobEventHandler({ log, draftNote });
}
