import { noteChanged } from "@swasya/domain/news";
import { judgeTranscript } from "@swasya/clinical/gate/speech-gate";
import { type Log, wordOf } from "@swasya/cloud/log/log";
import { covers } from "@swasya/domain/consent";
import { siblingId } from "@swasya/domain/ids";
import { type Note, type NoteReason, type NoteVerb, noteTransitions } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";
import { type UploadedObject, parseObjectKey, transcriptKey } from "@swasya/domain/upload";
import { type Step, stepNote } from "../lambda/step-note.ts";
import { awaitsAttempt, parseJobName } from "../lambda/transcription-attempt.ts";
import type { Clock, HistoryRows, LiveMessages, MediaObjects, NoteRows, Transcription } from "../ports.ts";
import type { DraftedNote } from "./draft-soap.ts";
import { failureReason } from "./failure-reason.ts";
import { loadTranscript } from "./load-transcript.ts";

const worker = "scribe-draft";

interface Deps extends Clock {
  readonly log: Log;
  readonly notes: NoteRows;
  readonly history: Pick<HistoryRows, "listConsents">;
  readonly media: Pick<MediaObjects, "read" | "writeTranscript">;
  readonly transcription: Pick<Transcription, "get">;
  readonly live: LiveMessages;
  readonly draftSoap: (transcript: Transcript, patientId: Note["patientId"]) => Promise<DraftedNote>;
}

type Recorded = Extract<UploadedObject, { kind: "audio" }>;

/** A transcription ended: gates the transcript, drafts the note, saves it. A repeat finds it done and says so. */
export const createNoteDrafting =
  (deps: Deps) =>
  async (jobName: string): Promise<void> => {
    const job = parseJobName(jobName);
    if (!job) return deps.log.warn("scribe.event-ignored");
    const outcome = await deps.transcription.get(jobName);
    if (outcome.status === "running") throw new Error("JOB_STILL_RUNNING");
    const recorded = parseObjectKey(outcome.audioKey);
    if (recorded?.kind !== "audio") return deps.log.warn("scribe.event-ignored");

    const noteId = siblingId("NOTE", recorded.objectId);
    const note = await deps.notes.get({ patientId: recorded.patientId, noteId });
    if (!note) throw new Error("NOTE_NOT_BEGUN_YET");
    if (!awaitsAttempt(note, job.attempt)) {
      deps.log.info("scribe.duplicate-ignored", { noteId });
      return deps.live.publish(...noteChanged(note));
    }
    const awaited = { note, attempt: job.attempt };
    if (outcome.status === "failed")
      return stop(deps, awaited, { verb: "fail", reason: failureReason(outcome.reason) });
    if (!covers(await deps.history.listConsents(note.patientId), "ai-processing"))
      return stop(deps, awaited, { verb: "fail", reason: "NO_CONSENT" });
    return draftFrom(deps, awaited, recorded);
  };

/** A note as it was read, and the try that its event is of. */
interface Awaited {
  readonly note: Note;
  readonly attempt: number;
}

async function draftFrom(deps: Deps, awaited: Awaited, { patientId, objectId }: Recorded): Promise<void> {
  const { note } = awaited;
  const transcript = await loadTranscript(deps.media, patientId, objectId);
  if (!transcript) return stop(deps, awaited, { verb: "fail", reason: "STT_FAILED" });
  const heard = {
    transcriptKey: transcriptKey(patientId, objectId),
    recording: note.recording && { ...note.recording, durationSeconds: transcript.durationSeconds },
  };
  await deps.media.writeTranscript(heard.transcriptKey, transcript);
  const { verdict } = judgeTranscript(transcript);
  if (verdict === "no-speech")
    return stop(deps, awaited, { verb: "findNoSpeech", reason: "NO_SPEECH", change: heard });
  if (verdict === "unsure")
    return stop(deps, awaited, { verb: "askReview", reason: "TRANSCRIPT_UNSURE", change: heard });

  const begun =
    note.status === "drafting"
      ? note
      : await step(deps, awaited, { verb: "startDrafting", worker, change: heard });
  if (begun.status !== "drafting") return;
  const drafted = await deps.draftSoap(transcript, patientId);
  await stepNote(deps, begun, { verb: "draft", worker, change: drafted });
  deps.log.info("scribe.note-drafted", { noteId: note.noteId, drafter: wordOf(drafted.drafter) });
}

interface Stop {
  readonly verb: NoteVerb;
  readonly reason: NoteReason;
  readonly change?: Pick<Note, "transcriptKey" | "recording">;
}

/** A job may end before its start is written down: the note has moved under us, and the step is one from where it is. */
const TRIES = 3;

async function step(deps: Deps, { note, attempt }: Awaited, next: Step): Promise<Note> {
  let current = note;
  for (let tried = 0; tried < TRIES; tried += 1) {
    current = await stepNote(deps, current, next);
    if (current.status === noteTransitions[next.verb].to || !awaitsAttempt(current, attempt)) return current;
  }
  throw new Error("NOTE_KEEPS_MOVING");
}

/** An honest end that a person can act on; the event is done with. */
async function stop(deps: Deps, awaited: Awaited, { verb, reason, change }: Stop): Promise<void> {
  await step(deps, awaited, { verb, reason, change, worker });
  deps.log.info("scribe.note-stopped", { noteId: awaited.note.noteId, reason: wordOf(reason) });
}
