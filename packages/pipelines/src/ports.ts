import type { AuditEvent } from "@swasya/domain/audit";
import type { Consent } from "@swasya/domain/consent";
import type { ScanLine, ScannedDocument, Timeline } from "@swasya/domain/history";
import type { NoteId, PatientId, ScanId } from "@swasya/domain/ids";
import type { MediaFormat } from "@swasya/domain/media";
import type { Note, NoteVerb } from "@swasya/domain/note";
import type { Patient } from "@swasya/domain/patient";
import type { LiveMessage } from "@swasya/domain/topics";
import type { Transcript } from "@swasya/domain/transcript";
import type { PatientHistory } from "@swasya/services/ports";

/*
 * What the workers need from the outside. `packages/cloud` provides it over AWS and Gemini; tests provide
 * fakes. Every write is conditional: its boolean says whether this delivery made it or an earlier one had.
 */

export interface NoteRows {
  get(ref: { patientId: PatientId; noteId: NoteId }): Promise<Note | undefined>;
  /** Newest first. */
  list(patientId: PatientId): Promise<Note[]>;
  insertIfAbsent(note: Note, audit: AuditEvent): Promise<boolean>;
  /** Only while the stored note is where the verb may start from, at `note.version - 1`. */
  transition(note: Note, verb: NoteVerb, audit: AuditEvent): Promise<boolean>;
}

export interface HistoryRows {
  list(patientId: PatientId): Promise<PatientHistory>;
  listConsents(patientId: PatientId): Promise<Consent[]>;
  getDocument(patientId: PatientId, documentId: ScanId): Promise<ScannedDocument | undefined>;
  putDocumentIfAbsent(document: ScannedDocument, audit: AuditEvent): Promise<boolean>;
  timeline(patientId: PatientId): Promise<Timeline | undefined>;
  /** Only when the stored version is `timeline.version - 1`. */
  saveTimeline(timeline: Timeline): Promise<boolean>;
}

export interface PatientRows {
  get(patientId: PatientId): Promise<Patient | undefined>;
}

export interface MediaObjects {
  head(key: string): Promise<{ bytes: number; contentType: string } | undefined>;
  read(key: string): Promise<Uint8Array | undefined>;
  /** Undefined when there is no such object. */
  readStart(key: string, bytes: number): Promise<Uint8Array | undefined>;
  writeTranscript(key: string, transcript: Transcript): Promise<void>;
}

export interface LiveMessages {
  /** Never throws. */
  publish(topic: string, message: LiveMessage): Promise<void>;
}

export interface Transcription {
  /** Asking twice under one name starts one job. */
  start(job: { name: string; audioKey: string; format: MediaFormat; outputKey: string }): Promise<void>;
  get(name: string): Promise<TranscriptionOutcome>;
}

export type TranscriptionOutcome =
  | { readonly status: "running" }
  | { readonly status: "completed"; readonly audioKey: string }
  | { readonly status: "failed"; readonly audioKey: string; readonly reason: string };

export interface ScanReader {
  /** Name shown beside what was read. */
  readonly name: string;
  read(key: string): Promise<ScanRead>;
}

export type ScanRead =
  | { readonly kind: "lines"; readonly lines: readonly ScanLine[] }
  | { readonly kind: "unreadable" };

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
