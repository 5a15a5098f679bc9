import type { Note } from "@swasya/domain/note";
import { topics } from "@swasya/domain/topics";
import type { LivePublisher } from "../ports.ts";

/** Tells the clinic's screens that this note changed; ids and version only. */
export const announceNote = (live: LivePublisher, note: Note): Promise<void> =>
  live.publish(topics.soapReady(note.clinicId, note.patientId), {
    type: "note.changed",
    id: note.noteId,
    patientId: note.patientId,
    version: note.version,
    at: note.updatedAt,
  });
