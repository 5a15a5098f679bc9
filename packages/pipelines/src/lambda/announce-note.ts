import type { Note } from "@swasya/domain/note";
import { topics } from "@swasya/domain/topics";
import type { LiveMessages } from "../ports.ts";

/** Says which version of the note there is now; saying it twice changes nothing. */
export const announceNote = (live: LiveMessages, note: Note): Promise<void> =>
  live.publish(topics.soapReady(note.clinicId, note.patientId), {
    type: "note.changed",
    id: note.noteId,
    patientId: note.patientId,
    version: note.version,
    at: note.updatedAt,
  });
