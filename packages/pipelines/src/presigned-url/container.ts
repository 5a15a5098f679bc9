import { createAuditLog } from "@swasya/cloud/audit/audit-log";
import { createS3 } from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createSessionVerifier } from "@swasya/cloud/identity/session-verifier";
import { createSignInGuard } from "@swasya/cloud/identity/sign-in-guard";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createObjectStore } from "@swasya/cloud/objects/object-store";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { RequestUploadInput } from "@swasya/domain/upload";
import { noPhoneKey } from "../lambda/no-phone-key.ts";
import { createStaffEndpoint } from "../lambda/staff-endpoint.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createPresigning } from "./presign.ts";

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(region, {
    patients: config.PATIENTS_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
    guards: config.GUARDS_TABLE,
  });
  return createStaffEndpoint({
    log,
    input: RequestUploadInput,
    ...createSessionVerifier({ issuer: config.TOKEN_ISSUER, clientId: config.USER_POOL_CLIENT_ID }),
    isEnded: createSignInGuard({ ...database, now }).isEnded,
    run: createPresigning({
      now,
      log,
      audit: createAuditLog(database),
      patients: createPatientRepository({ ...database, phoneKey: noPhoneKey }),
      history: createHistoryRepository(database),
      objects: createObjectStore({ s3: createS3({ region }), bucket: config.MEDIA_BUCKET, now }),
    }),
  });
}
