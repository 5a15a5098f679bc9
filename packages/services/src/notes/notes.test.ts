import { expect, test } from "vitest";
import { type StaffId, newId } from "@swasya/domain/ids";
import { emptySoap } from "@swasya/domain/note";
import { TEST_NOW, aDoctor, aNote, aPatient, anEntry, rampur } from "@swasya/domain/testing";
import { aClinic } from "../testing/a-context.ts";
import { addendNote } from "./addend.ts";
import { editNote } from "./edit.ts";
import { retryNote } from "./retry.ts";
import { signNote } from "./sign.ts";
import { writeNoteByHand } from "./write-by-hand.ts";

const spoken = {
  kind: "spoken",
  segmentId: "s1",
  startSeconds: 1,
  endSeconds: 3,
  quote: "चार दिन से बुखार है",
  speaker: "patient",
} as const;

function clinicWithDraft() {
  const clinic = aClinic();
  const patient = aPatient();
  const note = aNote({
    patientId: patient.patientId,
    soap: {
      ...emptySoap(),
      subjective: [
        { statementId: "a", text: "Fever for 4 days.", support: "supported", evidence: [spoken] },
        { statementId: "b", text: "Azithromycin 500 mg", support: "unsupported", evidence: [] },
      ],
    },
  });
  clinic.rows.patients.set(patient.patientId, patient);
  clinic.rows.notes.set(note.noteId, note);
  const ref = { patientId: patient.patientId, noteId: note.noteId };
  return { ...clinic, patient, note, ref };
}

test("a note with an undecided line is not signed; once decided it is, with hash, name and time", async () => {
  const { as, ref } = clinicWithDraft();
  const doctor = as(aDoctor());
  await expect(signNote(doctor, { ...ref, version: 1 })).rejects.toMatchObject({
    detail: { reason: "undecided-lines" },
  });
  await editNote(doctor, { ...ref, version: 1, edits: [{ kind: "remove", statementId: "b" }] });
  const signed = await signNote(doctor, { ...ref, version: 2 });
  expect(signed).toMatchObject({ status: "signed", version: 3, signature: { name: "Test Doctor" } });
  expect(signed.signature?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("what was done to a line is taken back until the note is signed, and both leave their version", async () => {
  const { as, ref, note } = clinicWithDraft();
  const doctor = as(aDoctor());
  const removed = await editNote(doctor, {
    ...ref,
    version: 1,
    edits: [{ kind: "remove", statementId: "b" }],
  });
  expect(removed).toMatchObject({ version: 2, changes: [{ kind: "remove", by: { name: "Test Doctor" } }] });
  const undo = [{ kind: "undo", statementId: "b" } as const];
  const back = await editNote(doctor, { ...ref, version: 2, edits: undo });
  expect(back).toMatchObject({ version: 3, soap: note.soap, changes: [{ undone: { name: "Test Doctor" } }] });
  await editNote(doctor, { ...ref, version: 3, edits: [{ kind: "keep", statementId: "b" }] });
  await signNote(doctor, { ...ref, version: 4 });
  const late = editNote(doctor, { ...ref, version: 5, edits: undo });
  await expect(late).rejects.toMatchObject({ detail: { reason: "note-signed" } });
});

test("a signed note never changes; what is added is a note of its own that points at it", async () => {
  const { as, rows, ref } = clinicWithDraft();
  const doctor = as(aDoctor());
  await editNote(doctor, { ...ref, version: 1, edits: [{ kind: "remove", statementId: "b" }] });
  const signed = await signNote(doctor, { ...ref, version: 2 });
  const edit = editNote(doctor, { ...ref, version: 3, edits: [{ kind: "remove", statementId: "a" }] });
  await expect(edit).rejects.toMatchObject({ detail: { reason: "note-signed" } });
  const addendum = await addendNote(doctor, {
    ...ref,
    soap: { subjective: [], objective: [], assessment: [], plan: ["Recall in a week."] },
  });
  expect(addendum).toMatchObject({ addendumTo: ref.noteId, status: "draft" });
  expect(rows.notes.get(ref.noteId)).toEqual(signed);
});

test("an edit of an older version is refused, and nothing of it is kept", async () => {
  const { as, rows, ref, note } = clinicWithDraft();
  const stale = editNote(as(aDoctor()), { ...ref, version: 7, edits: [{ kind: "keep", statementId: "b" }] });
  await expect(stale).rejects.toMatchObject({ code: "conflict" });
  expect(rows.notes.get(ref.noteId)).toEqual(note);
  expect(rows.audit).toEqual([]);
});

test("before the consultation starts the draft is read, not edited", async () => {
  const { as, rows, ref, patient } = clinicWithDraft();
  const entry = anEntry({ patientId: patient.patientId, status: "ready" });
  rows.entries.set(entry.entryId, entry);
  const early = editNote(as(aDoctor()), { ...ref, version: 1, edits: [{ kind: "keep", statementId: "b" }] });
  await expect(early).rejects.toMatchObject({ code: "invalid-state" });
});

test("while another doctor consults, the note is theirs", async () => {
  const { as, rows, ref, patient } = clinicWithDraft();
  const entry = anEntry({
    patientId: patient.patientId,
    status: "consulting",
    doctorId: "doctor-2" as StaffId,
    doctorName: "Dr Two",
  });
  rows.entries.set(entry.entryId, entry);
  const meddling = signNote(as(aDoctor()), { ...ref, version: 1 });
  await expect(meddling).rejects.toMatchObject({ detail: { reason: "started-by-another", by: "Dr Two" } });
});

test("a failed note is handed to the pipeline again, its state written before anything runs", async () => {
  const { as, rows, ref, note } = clinicWithDraft();
  const recording = { recordingId: "REC" as never, key: "audio/rampur/x/y.webm", bytes: 10 };
  rows.notes.set(note.noteId, { ...note, status: "failed", reason: "STT_FAILED", recording });
  const again = await retryNote(as(), ref);
  expect(again).toMatchObject({ status: "uploaded", version: 2 });
  expect(again.reason).toBeUndefined();
  expect(rows.reprocessed).toEqual(["audio/rampur/x/y.webm"]);
});

test("a failed note can be typed, every line then is the person's", async () => {
  const { as, rows, ref, note } = clinicWithDraft();
  rows.notes.set(note.noteId, { ...note, status: "failed", reason: "STT_NOT_CONFIGURED" });
  const typed = await writeNoteByHand(as(), {
    ...ref,
    soap: { subjective: ["Fever, 4 days"], objective: [], assessment: [], plan: [] },
  });
  expect(typed).toMatchObject({ status: "draft", drafter: "person", reason: undefined });
  expect(typed.soap.subjective[0]).toMatchObject({ support: "person", evidence: [{ kind: "person" }] });
});

test("a summary begun on the phone is one note, however often it is sent", async () => {
  const { as, rows, ref } = clinicWithDraft();
  const soap = { subjective: ["Fever, 4 days"], objective: [], assessment: [], plan: [] };
  const input = { patientId: ref.patientId, newNoteId: newId("NOTE", rampur, TEST_NOW), soap };
  const count = rows.notes.size;
  const first = await writeNoteByHand(as(), input);
  expect(first.noteId).toBe(input.newNoteId);
  expect(await writeNoteByHand(as(), input)).toEqual(first);
  expect(rows.notes.size).toBe(count + 1);
});

test("what the pipeline works on is left to it; what it lost for a quarter of an hour can be taken over", async () => {
  const { as, rows, ref, note, clock } = clinicWithDraft();
  const recording = { recordingId: "REC" as never, key: "audio/rampur/x/y.webm", bytes: 10 };
  rows.notes.set(note.noteId, { ...note, status: "transcribing", recording });
  await expect(retryNote(as(), ref)).rejects.toMatchObject({ code: "invalid-state" });
  clock.now += 15 * 60 * 1000;
  expect(await retryNote(as(), ref)).toMatchObject({ status: "uploaded" });
});
