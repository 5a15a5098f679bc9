import { noteChanged } from "@swasya/domain/news";
import type { AuditEvent } from "@swasya/domain/audit";
import { DomainError } from "@swasya/domain/errors";
import { type Note, type NoteRef, assertNoteMay, noteTransitions } from "@swasya/domain/note";
import type { Authorised } from "../authorise.ts";
import type { Ports } from "../context.ts";
import { loadNote } from "./load-note.ts";

/** Hands a stuck note's recording to the pipeline again. The state is written first: nothing runs unseen. */
export async function requeueNote(
  ports: Pick<Ports, "notes" | "work" | "live">,
  ref: NoteRef,
  { at, auditOf }: Pick<Authorised, "at" | "auditOf">,
): Promise<Note> {
  const note = await loadNote(ports.notes, ref);
  assertNoteMay(note, "retry", Date.parse(at));
  if (!note.recording) throw new DomainError("invalid-state", "wrong-state");
  const again: Note = {
    ...note,
    status: "uploaded",
    reason: undefined,
    transcriptKey: undefined,
    version: note.version + 1,
    updatedAt: at,
  };
  const audit: AuditEvent = auditOf({ patientId: ref.patientId, subjectId: ref.noteId });
  await ports.notes.save(again, noteTransitions.retry.from, audit);
  await ports.work.reprocess("audio", note.recording.key);
  await ports.live.publish(...noteChanged(again));
  return again;
}
