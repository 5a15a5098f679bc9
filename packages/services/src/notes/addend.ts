import { noteChanged } from "@swasya/domain/news";
import { DomainError } from "@swasya/domain/errors";
import { newId } from "@swasya/domain/ids";
import type { AddendInput, Note } from "@swasya/domain/note";
import { typedSoap } from "@swasya/domain/note-edits";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { loadNote } from "./load-note.ts";

/** A signed note never changes: what is added is a note of its own that points at it, to be signed too. */
export async function addendNote(context: Needs<"notes" | "live">, input: AddendInput): Promise<Note> {
  const { session, at, auditOf } = await authorise(context, "notes.addend", input.patientId, input.noteId);
  const signed = await loadNote(context.notes, input);
  if (signed.status !== "signed") throw new DomainError("invalid-state", "wrong-state");
  const person = { kind: "person", staffId: session.staffId, name: session.name, at } as const;
  const addendum: Note = {
    noteId: newId("NOTE", session.clinicId, context.now()),
    clinicId: session.clinicId,
    patientId: input.patientId,
    status: "draft",
    version: 1,
    drafter: "person",
    soap: typedSoap(input.soap, person, () => crypto.randomUUID()),
    createdAt: at,
    updatedAt: at,
    addendumTo: signed.noteId,
  };
  await context.notes.insert(addendum, auditOf({ patientId: input.patientId, subjectId: addendum.noteId }));
  await context.live.publish(...noteChanged(addendum));
  return addendum;
}
