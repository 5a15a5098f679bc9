import type { Note, NoteRef } from "@swasya/domain/note";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { requeueNote } from "../notes/requeue-note.ts";

export async function retryJob(context: Needs<"notes" | "work" | "live">, input: NoteRef): Promise<Note> {
  const { at, auditOf } = await authorise(context, "system.retry-job", input.patientId, input.noteId);
  return requeueNote(context, input, { at, auditOf });
}
