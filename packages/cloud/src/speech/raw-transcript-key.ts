import type { PatientId, RecordingId } from "@swasya/domain/ids";
import { transcriptKey } from "@swasya/domain/upload";

/** Where the speech engine puts what it heard; our own transcript is written beside it, never over it. */
export const rawTranscriptKey = (patientId: PatientId, recordingId: RecordingId): string =>
  transcriptKey(patientId, recordingId).replace(/\.json$/, ".raw.json");
