import { instantOf, siblingId } from "@swasya/domain/ids";
import { type Note, type Recording, emptySoap } from "@swasya/domain/note";
import type { Upload } from "../lambda/uploaded-objects.ts";

/** The note of a recording before anybody listened to it: its id follows from the recording's. */
export function beginNote(
  upload: Extract<Upload, { kind: "audio" }>,
  recording: Recording,
  at: string,
): Note {
  const noteId = siblingId("NOTE", upload.objectId);
  return {
    noteId,
    clinicId: upload.clinicId,
    patientId: upload.patientId,
    status: "uploaded",
    version: 1,
    drafter: "none",
    soap: emptySoap(),
    recording,
    createdAt: instantOf(noteId),
    updatedAt: at,
  };
}
