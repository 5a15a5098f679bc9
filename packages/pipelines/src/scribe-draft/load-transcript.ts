import { guessSpeakers } from "@swasya/clinical/draft/guess-speakers";
import { parseTranscript } from "@swasya/cloud/speech/parse-transcript";
import { rawTranscriptKey } from "@swasya/cloud/speech/raw-transcript-key";
import type { PatientId, RecordingId } from "@swasya/domain/ids";
import type { Transcript } from "@swasya/domain/transcript";
import type { MediaObjects } from "../ports.ts";

/** What the engine heard, as segments with their probable speakers; undefined when its file is not one. */
export async function loadTranscript(
  media: Pick<MediaObjects, "read">,
  patientId: PatientId,
  recordingId: RecordingId,
): Promise<Transcript | undefined> {
  const raw = await media.read(rawTranscriptKey(patientId, recordingId));
  if (!raw) throw new Error("TRANSCRIPT_NOT_THERE_YET");
  try {
    const transcript = parseTranscript(recordingId, JSON.parse(new TextDecoder().decode(raw)));
    return { ...transcript, segments: guessSpeakers(transcript.segments) };
  } catch {
    return undefined;
  }
}
