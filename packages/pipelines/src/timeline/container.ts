import { createIotData, createS3, createSecretsManager } from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createGeminiModel } from "@swasya/cloud/model/gemini-model";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { createPromptStore } from "@swasya/cloud/objects/prompt-store";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { noPhoneKey } from "../lambda/no-phone-key.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createHighlighter } from "./highlight-timeline.ts";
import { createRebuild } from "./rebuild-timeline.ts";
import { createStreamHandler } from "./stream-handler.ts";

/** Of one request of at most two: the template gives this worker a minute. */
const MODEL_TIMEOUT_MS = 20_000;

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const log = stdoutLog();
  const database = workerDatabase(region, {
    notes: config.NOTES_TABLE,
    history: config.HISTORY_TABLE,
    patients: config.PATIENTS_TABLE,
  });
  const now = Date.now;
  const model = createGeminiModel({
    secret: createSecretCache({
      secrets: createSecretsManager({ region }),
      secretArn: config.MODEL_SECRET_ARN,
      now,
    }),
    prompts: createPromptStore({ s3: createS3({ region }), bucket: config.CONFIG_BUCKET }),
    modelId: config.MODEL_ID,
    promptVersion: config.PROMPT_VERSION,
    log,
    now,
    timeoutMs: MODEL_TIMEOUT_MS,
  });
  const patients = createPatientRepository({ ...database, phoneKey: noPhoneKey });
  const rebuild = createRebuild({
    now,
    log,
    notes: createNoteRepository(database),
    history: createHistoryRepository(database),
    live: createLivePublisher({ iotData: createIotData({ region }), log }),
    highlight: createHighlighter({ model, patients, log }),
  });
  return createStreamHandler({ log, rebuild });
}
