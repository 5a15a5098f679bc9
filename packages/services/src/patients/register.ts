import { patientRegistered } from "@swasya/domain/news";
import { type Patient, type RegisterPatientInput } from "@swasya/domain/patient";
import { DomainError, notFound } from "@swasya/domain/errors";
import { newId } from "@swasya/domain/ids";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Registers a patient. With a `patientId` made on the phone, asking twice gives the one record. */
export async function registerPatient(
  context: Needs<"patients" | "live">,
  input: RegisterPatientInput,
): Promise<Patient> {
  const ids = input.patientId ? [input.patientId] : [];
  const { session, at, auditOf } = await authorise(context, "patients.register", ...ids);
  const patientId = input.patientId ?? newId("PAT", session.clinicId, context.now());
  const patient: Patient = {
    patientId,
    clinicId: session.clinicId,
    name: input.name,
    phone: input.phone,
    age: input.age,
    sex: input.sex,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  try {
    await context.patients.insert(patient, auditOf({ patientId }));
  } catch (error) {
    if (!input.patientId || !(error instanceof DomainError) || error.code !== "conflict") throw error;
    const existing = await context.patients.get(patientId);
    if (!existing) throw notFound();
    await context.audit.record(auditOf({ patientId }));
    return existing;
  }
  await context.live.publish(...patientRegistered(patient));
  return patient;
}
