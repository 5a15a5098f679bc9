import { changedMeanwhile, notFound } from "@swasya/domain/errors";
import type { Note, NoteRef } from "@swasya/domain/note";
import type { NoteStore } from "../ports.ts";

/** The note, or "not found"; with a `version`, only as the caller last saw it. */
export async function loadNote(
  notes: NoteStore,
  { patientId, noteId }: NoteRef,
  version?: number,
): Promise<Note> {
  const note = await notes.get({ patientId, noteId });
  if (!note) throw notFound();
  if (version !== undefined && note.version !== version) throw changedMeanwhile();
  return note;
}
