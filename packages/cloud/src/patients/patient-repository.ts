import type { AuditEvent } from "@swasya/domain/audit";
import type { ClinicId, PatientId } from "@swasya/domain/ids";
import { Patient } from "@swasya/domain/patient";
import { clinicPhone, indexes, patientItem, patientKey } from "../keys.ts";
import { commit } from "../table/commit.ts";
import { isAbsent, isAtVersion } from "../table/conditions.ts";
import type { Database } from "../table/database.ts";
import { getRow, getRows, queryRows } from "../table/read.ts";
import { phoneHash } from "./phone-hash.ts";

interface PatientDatabase extends Database {
  /** Key of the phone hash; see `createAppKeys`. */
  readonly phoneKey: () => Promise<Uint8Array>;
}

export function createPatientRepository(database: PatientDatabase) {
  const table = database.tables.patients;
  const itemOf = async (patient: Patient) =>
    patientItem(patient, phoneHash(await database.phoneKey(), patient.phone));

  return {
    get: (patientId: PatientId): Promise<Patient | undefined> =>
      getRow(database, { table, key: patientKey(patientId), schema: Patient }),

    /** In any order; unknown ids are left out. At most 100. */
    getMany: (patientIds: readonly PatientId[]): Promise<Patient[]> =>
      getRows(database, { table, keys: [...new Set(patientIds)].map(patientKey), schema: Patient }),

    /** Conflict when the id exists. */
    async insert(patient: Patient, audit: AuditEvent): Promise<void> {
      const put = { TableName: table, Item: await itemOf(patient), ...isAbsent("patient_id") };
      await commit(database, [{ item: { Put: put } }], audit);
    },

    /** Only when the stored version is `patient.version - 1`. */
    async save(patient: Patient, audit: AuditEvent): Promise<void> {
      const put = { TableName: table, Item: await itemOf(patient), ...isAtVersion(patient.version - 1) };
      await commit(database, [{ item: { Put: put } }], audit);
    },

    searchByName: (clinicId: ClinicId, foldedPrefix: string, limit: number): Promise<Patient[]> =>
      queryRows(database, Patient, {
        TableName: table,
        IndexName: indexes.patientsByName,
        KeyConditionExpression: "#clinic = :clinic AND begins_with(#name, :prefix)",
        ExpressionAttributeNames: { "#clinic": "clinic_id", "#name": "name_folded" },
        ExpressionAttributeValues: { ":clinic": clinicId, ":prefix": foldedPrefix },
        limit,
      }),

    /** Newest registration first. */
    async searchByPhone(clinicId: ClinicId, phone: string, limit: number): Promise<Patient[]> {
      const hash = phoneHash(await database.phoneKey(), phone);
      return queryRows(database, Patient, {
        TableName: table,
        IndexName: indexes.patientsByPhone,
        KeyConditionExpression: "#phone = :phone",
        ExpressionAttributeNames: { "#phone": "clinic_phone" },
        ExpressionAttributeValues: { ":phone": clinicPhone(clinicId, hash) },
        newestFirst: true,
        limit,
      });
    },
  };
}
