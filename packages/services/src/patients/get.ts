import { notFound } from "@swasya/domain/errors";
import type { Patient, PatientRef } from "@swasya/domain/patient";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

export async function getPatient(context: Needs<"patients">, input: PatientRef): Promise<Patient> {
  const { auditOf } = await authorise(context, "patients.get", input.patientId);
  const patient = await context.patients.get(input.patientId);
  if (!patient) throw notFound();
  await context.audit.record(auditOf({ patientId: input.patientId }));
  return patient;
}
