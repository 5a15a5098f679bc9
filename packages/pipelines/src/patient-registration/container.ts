import { createAuditLog } from "@swasya/cloud/audit/audit-log";
import { createSecretsManager } from "@swasya/cloud/clients";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { createAppKeys } from "@swasya/cloud/secrets/app-keys";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { RegisterPatientInput } from "@swasya/domain/patient";
import { createStaffDoor } from "../lambda/staff-door.ts";
import { createStaffEndpoint } from "../lambda/staff-endpoint.ts";
import { liveOf } from "../lambda/worker-aws.ts";
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
  const secrets = createSecretsManager({ region });
  const { phoneKey } = createAppKeys(createSecretCache({ secrets, secretArn: config.APP_SECRET_ARN, now }));
  const run = createRegistration({
    now,
    log,
    audit: createAuditLog(database),
    patients: createPatientRepository({ ...database, phoneKey }),
    live: liveOf(config, log),
  });
  return createStaffEndpoint({
    log,
    input: RegisterPatientInput,
    ...createStaffDoor(config, database, now),
    run,
  });
}
