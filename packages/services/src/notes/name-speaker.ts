import { redraft } from "@swasya/clinical/draft/redraft";
import { notFound } from "@swasya/domain/errors";
import { noteChanged } from "@swasya/domain/news";
import { type NameSpeakerInput, type Note, assertNoteMay, noteTransitions } from "@swasya/domain/note";
import { rolesNamed, withSpeakers } from "@swasya/domain/speakers";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { assertDeciding } from "./assert-deciding.ts";
import { loadNote } from "./load-note.ts";

/** The doctor says who speaks. The draft and its verdicts follow; what a person did to a line stays. */
export async function nameSpeaker(
  context: Needs<"notes" | "queue" | "objects" | "live">,
  input: NameSpeakerInput,
): Promise<Note> {
  const { patientId, noteId, segmentId, speaker, version } = input;
  const { session, at, auditOf } = await authorise(context, "notes.name-speaker", patientId, noteId);
  const note = await loadNote(context.notes, input, version);
  assertNoteMay(note, "edit", context.now());
  await assertDeciding(context.queue, patientId, session);
  const transcript = note.transcriptKey && (await context.objects.readTranscript(note.transcriptKey));
  if (!transcript) throw notFound();
  const roles = rolesNamed(withSpeakers(transcript, note.speakers).segments, segmentId, speaker);
  if (!roles) throw notFound();
  const speakers = { ...note.speakers, ...roles };
  const named: Note = {
    ...note,
    ...redraft(note, withSpeakers(transcript, speakers)),
    speakers,
    version: note.version + 1,
    updatedAt: at,
  };
  const audit = auditOf({ patientId, subjectId: noteId });
  await context.notes.save(named, noteTransitions.edit.from, audit);
  await context.live.publish(...noteChanged(named));
  return named;
}
