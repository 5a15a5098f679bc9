import { noteChanged } from "@swasya/domain/news";
import { DomainError, notFound } from "@swasya/domain/errors";
import { newId } from "@swasya/domain/ids";
import { type Note, type WriteByHandInput, assertNoteMay, noteTransitions } from "@swasya/domain/note";
import { typedSoap } from "@swasya/domain/note-edits";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { loadNote } from "./load-note.ts";

/** "Type the summary": a note without a machine, or the way out where the machine could not. */
export async function writeNoteByHand(
  context: Needs<"notes" | "patients" | "live">,
  input: WriteByHandInput,
): Promise<Note> {
  const ids = [input.patientId, input.noteId, input.newNoteId].filter((id) => id !== undefined);
  const { session, at, auditOf } = await authorise(context, "notes.write-by-hand", ...ids);
  const person = { kind: "person", staffId: session.staffId, name: session.name, at } as const;
  const written = {
    status: "draft",
    reason: undefined,
    drafter: "person",
    soap: typedSoap(input.soap, person, () => crypto.randomUUID()),
    updatedAt: at,
  } as const;
  if (input.noteId) {
    const stuck = await loadNote(context.notes, { patientId: input.patientId, noteId: input.noteId });
    assertNoteMay(stuck, "writeByHand", context.now());
    const note: Note = { ...stuck, ...written, version: stuck.version + 1 };
    const audit = auditOf({ patientId: input.patientId, subjectId: note.noteId });
    await context.notes.save(note, noteTransitions.writeByHand.from, audit);
    await context.live.publish(...noteChanged(note));
    return note;
  }
  if (!(await context.patients.get(input.patientId))) throw notFound();
  const note: Note = {
    ...written,
    noteId: input.newNoteId ?? newId("NOTE", session.clinicId, context.now()),
    clinicId: session.clinicId,
    patientId: input.patientId,
    version: 1,
    createdAt: at,
  };
  const audit = auditOf({ patientId: input.patientId, subjectId: note.noteId });
  try {
    await context.notes.insert(note, audit);
  } catch (error) {
    if (!input.newNoteId || !(error instanceof DomainError) || error.code !== "conflict") throw error;
    // Sent before: the phone did not hear that it arrived.
    const existing = await loadNote(context.notes, { patientId: input.patientId, noteId: input.newNoteId });
    // Something else has this id: what was typed is not taken for it.
    if (existing.drafter !== "person") throw error;
    await context.audit.record(audit);
    return existing;
  }
  await context.live.publish(...noteChanged(note));
  return note;
}
