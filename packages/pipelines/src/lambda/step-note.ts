import { noteChanged } from "@swasya/domain/news";
import type { Note, NoteReason, NoteVerb } from "@swasya/domain/note";
import { noteTransitions } from "@swasya/domain/note";
import type { Clock, LiveMessages, NoteRows } from "../ports.ts";
import { systemAudit } from "./system-audit.ts";

interface StepDeps extends Clock {
  readonly notes: NoteRows;
  readonly live: LiveMessages;
}

export interface Step {
  readonly verb: NoteVerb;
  readonly worker: string;
  readonly reason?: NoteReason;
  readonly change?: Partial<
    Pick<
      Note,
      | "soap"
      | "drafter"
      | "drafting"
      | "heard"
      | "notAsked"
      | "language"
      | "speakers"
      | "transcriptKey"
      | "recording"
    >
  >;
}

/**
 * Moves the note one step and says so. Where another delivery moved it first, what is stored now is said
 * instead, so that no message is lost with the worker that should have sent it.
 */
export async function stepNote(
  deps: StepDeps,
  note: Note,
  { verb, worker, reason, change }: Step,
): Promise<Note> {
  const at = new Date(deps.now()).toISOString();
  const { clinicId, patientId, noteId } = note;
  const moved: Note = {
    ...note,
    ...change,
    status: noteTransitions[verb].to,
    reason,
    version: note.version + 1,
    updatedAt: at,
  };
  const audit = systemAudit({ worker, action: `notes.${verb}`, clinicId, patientId, subjectId: noteId, at });
  const current = (await deps.notes.transition(moved, verb, audit))
    ? moved
    : ((await deps.notes.get({ patientId, noteId })) ?? note);
  await deps.live.publish(...noteChanged(current));
  return current;
}
