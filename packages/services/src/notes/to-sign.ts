import { type NoteToSign, undecided } from "@swasya/domain/note";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Drafts of patients who are not in the queue (any more), oldest first: visits completed without a signature. */
export async function listNotesToSign(context: Needs<"notes" | "patients" | "queue">): Promise<NoteToSign[]> {
  const { session, auditOf } = await authorise(context, "notes.to-sign");
  const [drafts, entries] = await Promise.all([
    context.notes.listByStatus(session.clinicId, ["draft"]),
    context.queue.listOpen(session.clinicId),
  ]);
  const inQueue = new Set(entries.map(({ patientId }) => patientId));
  const waiting = drafts
    .filter(({ patientId }) => !inQueue.has(patientId))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const [patients] = await Promise.all([
    context.patients.getMany([...new Set(waiting.map(({ patientId }) => patientId))]),
    context.audit.record(auditOf()),
  ]);
  const people = new Map(
    patients.map(({ patientId, name, age, sex }) => [patientId, { name, age, sex }] as const),
  );
  return waiting.map(({ noteId, patientId, version, createdAt, drafter, addendumTo, soap }) => ({
    noteId,
    patientId,
    version,
    createdAt,
    drafter,
    addendumTo,
    undecided: undecided(soap).length,
    patient: people.get(patientId),
  }));
}
