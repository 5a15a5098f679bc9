import { changedMeanwhile, notFound } from "@swasya/domain/errors";
import type { Patient, UpdatePatientInput } from "@swasya/domain/patient";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Corrects a patient's details; refused when somebody changed them since `version`. */
export async function updatePatient(context: Needs<"patients">, input: UpdatePatientInput): Promise<Patient> {
  const { at, auditOf } = await authorise(context, "patients.update", input.patientId);
  const { patientId, version, ...changes } = input;
  const patient = await context.patients.get(patientId);
  if (!patient) throw notFound();
  if (patient.version !== version) throw changedMeanwhile();
  const updated = { ...patient, ...changes, version: version + 1, updatedAt: at };
  await context.patients.save(updated, auditOf({ patientId }));
  return updated;
}
