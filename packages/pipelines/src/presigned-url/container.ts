import { createAuditLog } from "@swasya/cloud/audit/audit-log";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { stdoutLog } from "@swasya/cloud/log/log";
import { RequestUploadInput } from "@swasya/domain/upload";
import { patientsById } from "../lambda/patients-by-id.ts";
import { createStaffDoor } from "../lambda/staff-door.ts";
import { createStaffEndpoint } from "../lambda/staff-endpoint.ts";
import { mediaOf } from "../lambda/worker-aws.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createPresigning } from "./presign.ts";

export function createContainer() {
  const config = readConfig();
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(config.AWS_REGION, {
    patients: config.PATIENTS_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
    guards: config.GUARDS_TABLE,
  });
  const run = createPresigning({
    now,
    log,
    audit: createAuditLog(database),
    patients: patientsById(database),
    history: createHistoryRepository(database),
    objects: mediaOf(config, now),
  });
  return createStaffEndpoint({
    log,
    input: RequestUploadInput,
    ...createStaffDoor(config, database, now),
    run,
  });
}
