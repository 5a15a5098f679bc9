import type { VoiceDetector } from "@swasya/cloud/speech/voice-detector";
import { createLog } from "@swasya/cloud/log/log";
import type { Consent } from "@swasya/domain/consent";
import type { ScanLine, ScannedDocument, Timeline } from "@swasya/domain/history";
import type { Note } from "@swasya/domain/note";
import { noteTransitions } from "@swasya/domain/note";
import type { Patient } from "@swasya/domain/patient";
import { TEST_NOW } from "@swasya/domain/testing";
import type { LiveMessage } from "@swasya/domain/topics";
import type { Transcript } from "@swasya/domain/transcript";
import type {
  HistoryRows,
  LiveMessages,
  MediaObjects,
  NoteRows,
  PatientRows,
  ScanRead,
  ScanReader,
  Transcription,
  TranscriptionOutcome,
} from "../ports.ts";

/** What happens to a worker at its next call of a port: nothing, or it is killed before or after the effect. */
export type Fate = "lives" | "dies-before" | "dies-after";

const copy = <T>(value: T): T => structuredClone(value);

/** The ports over memory, with the conditions the tables have. `fates` are used up one a call. */
export function createFakeClinic(fates: readonly Fate[] = []) {
  const rows = {
    patients: new Map<string, Patient>(),
    notes: new Map<string, Note>(),
    documents: new Map<string, ScannedDocument>(),
    timelines: new Map<string, Timeline>(),
    consents: [] as Consent[],
    objects: new Map<string, Uint8Array>(),
    transcripts: new Map<string, Transcript>(),
    jobs: new Map<string, TranscriptionOutcome>(),
  };
  const published: { topic: string; message: LiveMessage }[] = [];
  const changes: { patientId: Note["patientId"]; before: unknown; after: Note | ScannedDocument }[] = [];
  const logged: string[] = [];
  const settings = {
    jobOutcome: (audioKey: string): TranscriptionOutcome => ({ status: "completed", audioKey }),
    scan: { kind: "lines", lines: [] as ScanLine[] } as ScanRead,
    /** Undefined: the recording cannot be decoded. */
    voicedSeconds: 30 as number | undefined,
  };
  const remaining = [...fates];

  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return async (...args: unknown[]) => {
          const fate = remaining.shift() ?? "lives";
          if (fate === "dies-before") throw new Error("KILLED");
          const result: unknown = await Reflect.apply(member, target, args);
          if (fate === "dies-after") throw new Error("KILLED");
          return result;
        };
      },
    });

  const notes: NoteRows = {
    get: async ({ noteId }) => copy(rows.notes.get(noteId)),
    list: async (patientId) => copy([...rows.notes.values()].filter((note) => note.patientId === patientId)),
    insertIfAbsent: async (note) => {
      if (rows.notes.has(note.noteId)) return false;
      rows.notes.set(note.noteId, copy(note));
      changes.push({ patientId: note.patientId, before: undefined, after: copy(note) });
      return true;
    },
    transition: async (note, verb) => {
      const before = rows.notes.get(note.noteId);
      if (before?.version !== note.version - 1 || !noteTransitions[verb].from.includes(before.status))
        return false;
      rows.notes.set(note.noteId, copy(note));
      changes.push({ patientId: note.patientId, before: copy(before), after: copy(note) });
      return true;
    },
  };
  const history: HistoryRows = {
    list: async (patientId) => ({
      documents: copy([...rows.documents.values()].filter((document) => document.patientId === patientId)),
      visits: [],
      consents: copy(rows.consents),
    }),
    listConsents: async (patientId) =>
      copy(rows.consents.filter((consent) => consent.patientId === patientId)),
    getDocument: async (_patientId, documentId) => copy(rows.documents.get(documentId)),
    putDocumentIfAbsent: async (document) => {
      if (rows.documents.has(document.documentId)) return false;
      rows.documents.set(document.documentId, copy(document));
      changes.push({ patientId: document.patientId, before: undefined, after: copy(document) });
      return true;
    },
    timeline: async (patientId) => copy(rows.timelines.get(patientId)),
    saveTimeline: async (timeline) => {
      if ((rows.timelines.get(timeline.patientId)?.version ?? 0) !== timeline.version - 1) return false;
      rows.timelines.set(timeline.patientId, copy(timeline));
      return true;
    },
  };
  const patients: PatientRows = { get: async (patientId) => copy(rows.patients.get(patientId)) };
  const media: MediaObjects = {
    head: async (key) => {
      const bytes = rows.objects.get(key);
      return bytes && { bytes: bytes.length, contentType: "application/octet-stream" };
    },
    read: async (key) => rows.objects.get(key),
    readStart: async (key, count) => rows.objects.get(key)?.slice(0, count),
    writeTranscript: async (key, transcript) => void rows.transcripts.set(key, copy(transcript)),
  };
  const transcription: Transcription = {
    start: async ({ name, audioKey }) => {
      if (!rows.jobs.has(name)) rows.jobs.set(name, settings.jobOutcome(audioKey));
    },
    get: async (name) => {
      const outcome = rows.jobs.get(name);
      if (!outcome) throw new Error("NO_SUCH_JOB");
      return outcome;
    },
  };
  const voice: VoiceDetector = { voicedSeconds: async () => settings.voicedSeconds };
  const reader: ScanReader = { name: "fake-reader", read: async () => settings.scan };
  const live: LiveMessages = { publish: async (topic, message) => void published.push({ topic, message }) };

  return {
    rows,
    published,
    changes,
    logged,
    settings,
    log: createLog({ now: () => TEST_NOW, write: (line) => logged.push(line) }),
    now: () => TEST_NOW,
    notes: mortal(notes),
    history: mortal(history),
    patients: mortal(patients),
    media: mortal(media),
    transcription: mortal(transcription),
    voice: mortal(voice),
    reader: mortal(reader),
    live: mortal(live),
  };
}

export type FakeClinic = ReturnType<typeof createFakeClinic>;
