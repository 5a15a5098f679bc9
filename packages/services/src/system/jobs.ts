import type { Job, NoteStatus } from "@swasya/domain/note";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

const UNFINISHED: readonly NoteStatus[] = [
  "failed",
  "no_speech",
  "needs_review",
  "uploaded",
  "transcribing",
  "drafting",
];

/** What the pipelines have not finished, and why; ids only. */
export async function listJobs(context: Needs<"notes">): Promise<Job[]> {
  const { session, auditOf } = await authorise(context, "system.jobs");
  const notes = await context.notes.listByStatus(session.clinicId, UNFINISHED);
  await context.audit.record(auditOf());
  return notes.map(({ noteId, patientId, status, reason, createdAt, updatedAt }) => ({
    noteId,
    patientId,
    status,
    reason,
    createdAt,
    updatedAt,
  }));
}
