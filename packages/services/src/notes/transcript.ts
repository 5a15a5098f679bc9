import { notFound } from "@swasya/domain/errors";
import type { NoteRef, NoteTranscript } from "@swasya/domain/note";
import { withSpeakers } from "@swasya/domain/speakers";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { loadNote } from "./load-note.ts";

/** Long enough to listen to a visit, short enough not to be passed around. */
const AUDIO_URL_SECONDS = 900;

/** What was said and where to hear it. Being heard and read, it is written down who did so. */
export async function getTranscript(
  context: Needs<"notes" | "objects">,
  input: NoteRef,
): Promise<NoteTranscript> {
  const { auditOf } = await authorise(context, "notes.transcript", input.patientId, input.noteId);
  const note = await loadNote(context.notes, input);
  if (!note.recording) throw notFound();
  const [audioUrl, transcript] = await Promise.all([
    context.objects.presignDownload(note.recording.key, AUDIO_URL_SECONDS),
    note.transcriptKey ? context.objects.readTranscript(note.transcriptKey) : undefined,
  ]);
  await context.audit.record(auditOf({ patientId: input.patientId, subjectId: input.noteId }));
  const named = transcript && withSpeakers(transcript, note.speakers);
  return { noteId: note.noteId, audioUrl, transcript: named };
}
