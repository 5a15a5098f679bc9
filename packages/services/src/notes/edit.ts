import { noteChanged } from "@swasya/domain/news";
import { applyEdits } from "@swasya/domain/note-edits";
import { type EditNoteInput, type Note, assertNoteMay, noteTransitions } from "@swasya/domain/note";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { assertDeciding } from "./assert-deciding.ts";
import { loadNote } from "./load-note.ts";

/** The doctor's corrections. What they touch becomes theirs; refused when the note changed since `version`. */
export async function editNote(
  context: Needs<"notes" | "queue" | "live">,
  input: EditNoteInput,
): Promise<Note> {
  const { session, at, auditOf } = await authorise(context, "notes.edit", input.patientId, input.noteId);
  const note = await loadNote(context.notes, input, input.version);
  assertNoteMay(note, "edit", context.now());
  await assertDeciding(context.queue, input.patientId, session);
  const by = { kind: "person", staffId: session.staffId, name: session.name, at } as const;
  const edited: Note = {
    ...note,
    ...applyEdits(note, input.edits, { by, newId: () => crypto.randomUUID() }),
    version: note.version + 1,
    updatedAt: at,
  };
  const audit = auditOf({ patientId: input.patientId, subjectId: input.noteId });
  await context.notes.save(edited, noteTransitions.edit.from, audit);
  await context.live.publish(...noteChanged(edited));
  return edited;
}
