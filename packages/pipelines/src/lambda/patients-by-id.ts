import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import type { Database } from "@swasya/cloud/table/database";

const noPhoneKey = (): Promise<Uint8Array> => Promise.reject(new Error("NO_PHONE_KEY_HERE"));

/** Patients for a worker that reads them by id only: it is given no key to search them by number with. */
export const patientsById = (database: Database) =>
  createPatientRepository({ ...database, phoneKey: noPhoneKey });
