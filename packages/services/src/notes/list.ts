import { notFound } from "@swasya/domain/errors";
import type { PatientRef } from "@swasya/domain/patient";
import type { Note } from "@swasya/domain/note";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** The patient's notes, newest first. */
export async function listNotes(context: Needs<"notes" | "patients">, input: PatientRef): Promise<Note[]> {
  const { auditOf } = await authorise(context, "notes.list", input.patientId);
  const [patient, notes] = await Promise.all([
    context.patients.get(input.patientId),
    context.notes.list(input.patientId),
  ]);
  if (!patient) throw notFound();
  await context.audit.record(auditOf({ patientId: input.patientId }));
  return notes;
}
