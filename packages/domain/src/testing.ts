import type { Consent } from "./consent.ts";
import { type ClinicId, type StaffId, newId } from "./ids.ts";
import { type Note, emptySoap } from "./note.ts";
import type { Patient } from "./patient.ts";
import type { QueueEntry } from "./queue.ts";
import type { Session } from "./staff.ts";
import type { Speaker, Transcript } from "./transcript.ts";

/* Builders for tests. Everything here is made up. */

export const TEST_NOW = Date.parse("2026-11-23T05:00:00.000Z");
export const TEST_AT = new Date(TEST_NOW).toISOString();
export const rampur = "rampur" as ClinicId;
export const sitapur = "sitapur" as ClinicId;

export const aSession = (changes: Partial<Session> = {}): Session => ({
  staffId: "staff-nurse" as StaffId,
  name: "Test Nurse",
  email: "nurse@rampur.example",
  role: "nurse",
  clinicId: rampur,
  signInId: "sign-in-1",
  issuedAtSeconds: TEST_NOW / 1000,
  ...changes,
});

export const aDoctor = (changes: Partial<Session> = {}): Session =>
  aSession({ staffId: "staff-doctor" as StaffId, name: "Test Doctor", role: "doctor", ...changes });

export const aPatient = (changes: Partial<Patient> = {}): Patient => ({
  patientId: newId("PAT", changes.clinicId ?? rampur, TEST_NOW),
  clinicId: rampur,
  name: "Test Patient",
  phone: "9000000001",
  age: 34,
  sex: "female",
  version: 1,
  createdAt: TEST_AT,
  updatedAt: TEST_AT,
  ...changes,
});

export const anEntry = (changes: Partial<QueueEntry> = {}): QueueEntry => ({
  entryId: newId("Q", changes.clinicId ?? rampur, TEST_NOW),
  clinicId: rampur,
  patientId: newId("PAT", changes.clinicId ?? rampur, TEST_NOW),
  token: "A-1",
  status: "waiting",
  priority: "normal",
  version: 1,
  addedAt: TEST_AT,
  changedAt: TEST_AT,
  ...changes,
});

export const aNote = (changes: Partial<Note> = {}): Note => ({
  noteId: newId("NOTE", changes.clinicId ?? rampur, TEST_NOW),
  clinicId: rampur,
  patientId: newId("PAT", changes.clinicId ?? rampur, TEST_NOW),
  status: "draft",
  version: 1,
  drafter: "rules",
  soap: emptySoap(),
  createdAt: TEST_AT,
  updatedAt: TEST_AT,
  ...changes,
});

export const aConsent = (changes: Partial<Consent> = {}): Consent => ({
  consentId: newId("CON", changes.clinicId ?? rampur, TEST_NOW),
  clinicId: rampur,
  patientId: newId("PAT", changes.clinicId ?? rampur, TEST_NOW),
  purposes: ["record", "ai-processing"],
  method: "spoken",
  givenBy: "self",
  noticeVersion: "2026-11-1",
  noticeLanguage: "hi",
  witnessId: "staff-nurse" as StaffId,
  givenAt: TEST_AT,
  ...changes,
});

/** A talk of these speakers, one segment of four seconds each five. */
export const aTalk = (said: readonly (readonly [Speaker, string])[]): Transcript => ({
  recordingId: newId("REC", rampur, TEST_NOW),
  languages: ["hi-IN", "en-IN"],
  durationSeconds: said.length * 5,
  segments: said.map(([speaker, text], index) => ({
    segmentId: `s${index + 1}`,
    startSeconds: index * 5,
    endSeconds: index * 5 + 4,
    voice: "spk_0",
    speaker,
    text,
  })),
});
