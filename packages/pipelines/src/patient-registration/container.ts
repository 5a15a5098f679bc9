import { createAuditLog } from "@swasya/cloud/audit/audit-log";
import { createIotData, createSecretsManager } from "@swasya/cloud/clients";
import { createSessionVerifier } from "@swasya/cloud/identity/session-verifier";
import { createSignInGuard } from "@swasya/cloud/identity/sign-in-guard";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { createAppKeys } from "@swasya/cloud/secrets/app-keys";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { RegisterPatientInput } from "@swasya/domain/patient";
import { createStaffEndpoint } from "../lambda/staff-endpoint.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createRegistration } from "./register.ts";

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(region, {
    patients: config.PATIENTS_TABLE,
    audit: config.AUDIT_TABLE,
    guards: config.GUARDS_TABLE,
  });
  const appSecret = createSecretCache({
    secrets: createSecretsManager({ region }),
    secretArn: config.APP_SECRET_ARN,
    now,
  });
  const { phoneKey } = createAppKeys(appSecret);
  return createStaffEndpoint({
    log,
    input: RegisterPatientInput,
    ...createSessionVerifier({ issuer: config.TOKEN_ISSUER, clientId: config.USER_POOL_CLIENT_ID }),
    isEnded: createSignInGuard({ ...database, now }).isEnded,
    run: createRegistration({
      now,
      log,
      audit: createAuditLog(database),
      patients: createPatientRepository({ ...database, phoneKey }),
      live: createLivePublisher({ iotData: createIotData({ region }), log }),
    }),
  });
}
