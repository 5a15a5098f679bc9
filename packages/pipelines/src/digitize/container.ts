import { createIotData, createS3, createSecretsManager, createSqs } from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createGeminiModel } from "@swasya/cloud/model/gemini-model";
import { createObjectStore } from "@swasya/cloud/objects/object-store";
import { createPromptStore } from "@swasya/cloud/objects/prompt-store";
import { createScanReader } from "@swasya/cloud/ocr/scan-reader";
import { createTextract } from "@swasya/cloud/ocr/textract-client";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { createBackOff } from "@swasya/cloud/queues/back-off";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { noPhoneKey } from "../lambda/no-phone-key.ts";
import { createUploadHandler } from "../lambda/uploaded-objects.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createDigitizing } from "./digitize-scan.ts";
import { createMedicineReader } from "./read-medicines.ts";

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const bucket = config.MEDIA_BUCKET;
  const now = Date.now;
  const log = stdoutLog();
  const s3 = createS3({ region });
  const database = workerDatabase(region, {
    patients: config.PATIENTS_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
  });
  const media = createObjectStore({ s3, bucket, now });
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
  const patients = createPatientRepository({ ...database, phoneKey: noPhoneKey });
  return createUploadHandler({
    log,
    codes: { ignored: "digitize.key-ignored", failed: "digitize.failed" },
    backOff: createBackOff({
      sqs: createSqs({ region }),
      queueUrl: config.QUEUE_URL,
      random: Math.random,
    }),
    handle: createDigitizing({
      now,
      log,
      history: createHistoryRepository(database),
      media,
      reader: createScanReader({ textract: createTextract({ region }), bucket }),
      live: createLivePublisher({ iotData: createIotData({ region }), log }),
      readMedicines: createMedicineReader({ model, patients, media, log }),
    }),
  });
}
