import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createScanReader } from "@swasya/cloud/ocr/scan-reader";
import { createTextract } from "@swasya/cloud/ocr/textract-client";
import { patientsById } from "../lambda/patients-by-id.ts";
import { createUploadHandler } from "../lambda/uploaded-objects.ts";
import { backOffOf, liveOf, mediaOf } from "../lambda/worker-aws.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { createWorkerModel } from "../lambda/worker-model.ts";
import { readConfig } from "./config.ts";
import { createDigitizing } from "./digitize-scan.ts";
import { createMedicineReader } from "./read-medicines.ts";

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(region, {
    patients: config.PATIENTS_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
  });
  const media = mediaOf(config, now);
  return createUploadHandler({
    log,
    codes: { ignored: "digitize.key-ignored", failed: "digitize.failed" },
    backOff: backOffOf(config),
    handle: createDigitizing({
      now,
      log,
      history: createHistoryRepository(database),
      media,
      reader: createScanReader({ textract: createTextract({ region }), bucket: config.MEDIA_BUCKET }),
      live: liveOf(config, log),
      readMedicines: createMedicineReader({
        model: createWorkerModel(config, { log, now }),
        patients: patientsById(database),
        media,
        log,
      }),
    }),
  });
}
