import { noteChanged } from "@swasya/domain/news";
import { type Log, wordOf } from "@swasya/cloud/log/log";
import type { VoiceDetector } from "@swasya/cloud/speech/voice-detector";
import { rawTranscriptKey } from "@swasya/cloud/speech/raw-transcript-key";
import { covers } from "@swasya/domain/consent";
import { isAudio, sniffMedia } from "@swasya/domain/media";
import type { Note, NoteReason } from "@swasya/domain/note";
import { stepNote } from "../lambda/step-note.ts";
import { systemAudit } from "../lambda/system-audit.ts";
import { jobNameOf, parseJobName } from "../lambda/transcription-attempt.ts";
import type { Upload } from "../lambda/uploaded-objects.ts";
import type { Clock, HistoryRows, LiveMessages, MediaObjects, NoteRows, Transcription } from "../ports.ts";
import { beginNote } from "./begin-note.ts";

const worker = "scribe-start";
const SNIFFED_BYTES = 64;

interface Deps extends Clock {
  readonly log: Log;
  readonly notes: NoteRows;
  readonly history: Pick<HistoryRows, "listConsents">;
  readonly media: Pick<MediaObjects, "head" | "readStart" | "read">;
  readonly voice: VoiceDetector;
  readonly transcription: Pick<Transcription, "start">;
  readonly live: LiveMessages;
}

/** A recording arrived: begins its note and its transcription. A repeat finds both and says where they stand. */
export const createStartTranscribing =
  (deps: Deps) =>
  async (upload: Upload): Promise<void> => {
    if (upload.kind !== "audio") return deps.log.warn("scribe.key-ignored");
    const [head, start] = await Promise.all([
      deps.media.head(upload.key),
      deps.media.readStart(upload.key, SNIFFED_BYTES),
    ]);
    // Erased since it was announced: there is nothing to listen to.
    if (!head || !start) return deps.log.warn("scribe.event-ignored", { recordingId: upload.objectId });

    const note = await beginOrFind(deps, upload, head);
    if (note.status !== "uploaded") {
      deps.log.info("scribe.duplicate-ignored", { noteId: note.noteId });
      return deps.live.publish(...noteChanged(note));
    }
    const format = sniffMedia(start);
    if (!format || !isAudio(format)) return stop(deps, note, "NOT_AUDIO");
    const consents = await deps.history.listConsents(upload.patientId);
    if (!covers(consents, "record") || !covers(consents, "ai-processing"))
      return stop(deps, note, "NO_CONSENT");
    if (await isSilent(deps, upload.key, note, head.bytes)) return findNoSpeech(deps, note);

    const outputKey = rawTranscriptKey(upload.patientId, upload.objectId);
    await deps.transcription.start({ name: jobNameOf(note), audioKey: upload.key, format, outputKey });
    await stepNote(deps, note, { verb: "startTranscribing", worker });
    deps.log.info("scribe.transcription-started", { noteId: note.noteId });
  };

/** Less voice than a word or two is no talk; engines write sentences over it that nobody said. */
const LEAST_VOICE_SECONDS = 0.5;
/** A longer recording is not read into a worker's memory to find out. */
const MOST_LISTENED_BYTES = 24 * 1024 * 1024;

/**
 * Nobody speaks in it, as far as can be heard. What cannot be decoded, and what a person asks for once more, goes to
 * the engine.
 */
async function isSilent(
  { media, voice, log }: Deps,
  key: string,
  note: Note,
  bytes: number,
): Promise<boolean> {
  if (parseJobName(jobNameOf(note))?.attempt !== 1 || bytes > MOST_LISTENED_BYTES) return false;
  const audio = await media.read(key);
  const seconds = audio && (await voice.voicedSeconds(audio, LEAST_VOICE_SECONDS));
  if (seconds === undefined) log.warn("scribe.voice-not-measured", { noteId: note.noteId });
  return seconds !== undefined && seconds < LEAST_VOICE_SECONDS;
}

async function findNoSpeech(deps: Deps, note: Note): Promise<void> {
  await stepNote(deps, note, { verb: "findNoSpeech", reason: "NO_SPEECH", worker });
  deps.log.info("scribe.note-stopped", { noteId: note.noteId, reason: wordOf("NO_SPEECH") });
}

async function beginOrFind(
  deps: Deps,
  upload: Extract<Upload, { kind: "audio" }>,
  { bytes, contentType }: { bytes: number; contentType: string },
): Promise<Note> {
  const at = new Date(deps.now()).toISOString();
  const { key, objectId: recordingId, clinicId, patientId } = upload;
  const note = beginNote(upload, { recordingId, key, bytes, contentType }, at);
  const audit = systemAudit({
    worker,
    action: "notes.begin",
    clinicId,
    patientId,
    subjectId: note.noteId,
    at,
  });
  if (await deps.notes.insertIfAbsent(note, audit)) {
    await deps.live.publish(...noteChanged(note));
    return note;
  }
  return (await deps.notes.get(note)) ?? note;
}

async function stop(deps: Deps, note: Note, reason: NoteReason): Promise<void> {
  await stepNote(deps, note, { verb: "fail", reason, worker });
  deps.log.info("scribe.note-stopped", { noteId: note.noteId, reason: wordOf(reason) });
}
