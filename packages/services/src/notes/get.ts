import type { Note, NoteRef } from "@swasya/domain/note";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { loadNote } from "./load-note.ts";

export async function getNote(context: Needs<"notes">, input: NoteRef): Promise<Note> {
  const { auditOf } = await authorise(context, "notes.get", input.patientId, input.noteId);
  const note = await loadNote(context.notes, input);
  await context.audit.record(auditOf({ patientId: input.patientId, subjectId: input.noteId }));
  return note;
}
