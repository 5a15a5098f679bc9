import { noteChanged } from "@swasya/domain/news";
import { DomainError, invalidField } from "@swasya/domain/errors";
import {
  type Note,
  SECTIONS,
  type SignNoteInput,
  assertNoteMay,
  noteTransitions,
  undecided,
} from "@swasya/domain/note";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { assertDeciding } from "./assert-deciding.ts";
import { contentHash } from "./content-hash.ts";
import { loadNote } from "./load-note.ts";

/** A person signs in ink: only when every doubtful line is decided, and never to be changed again. */
export async function signNote(
  context: Needs<"notes" | "queue" | "live">,
  input: SignNoteInput,
): Promise<Note> {
  const { session, at, auditOf } = await authorise(context, "notes.sign", input.patientId, input.noteId);
  const note = await loadNote(context.notes, input, input.version);
  assertNoteMay(note, "sign", context.now());
  await assertDeciding(context.queue, input.patientId, session);
  if (SECTIONS.every((section) => note.soap[section].length === 0))
    throw invalidField("soap", "A note without a line cannot be signed.");
  if (undecided(note.soap).length > 0) throw new DomainError("invalid-state", "undecided-lines");
  const signed: Note = {
    ...note,
    status: "signed",
    version: note.version + 1,
    updatedAt: at,
    signature: {
      staffId: session.staffId,
      name: session.name,
      registrationNo: session.registrationNo,
      at,
      hash: contentHash(note),
    },
  };
  const audit = auditOf({ patientId: input.patientId, subjectId: input.noteId });
  await context.notes.save(signed, noteTransitions.sign.from, audit);
  await context.live.publish(...noteChanged(signed));
  return signed;
}
