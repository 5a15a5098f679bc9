import type { Note } from "@swasya/domain/note";
import { draftFromTranscript } from "@swasya/clinical/draft/draft-from-transcript";
import { numberedLines } from "@swasya/clinical/draft/redraft";
import { aDoctor, aNote, aPatient, aTalk } from "@swasya/domain/testing";
import { expect, test } from "vitest";
import { aClinic } from "../testing/a-context.ts";
import { editNote } from "./edit.ts";
import { nameSpeaker } from "./name-speaker.ts";
import { getTranscript } from "./transcript.ts";

/** Guessed the wrong way round: the patient's voice is taken for the nurse's. */
const talk = aTalk([
  ["nurse", "Mujhe chaar din se bukhar hai."],
  ["patient", "Paracetamol 500 din mein teen baar lena, teen din tak."],
]);
const transcript = {
  ...talk,
  segments: talk.segments.map((segment, at) => ({ ...segment, voice: `spk_${at}` })),
};

function aClinicWithSwappedVoices(change: Partial<Note> = {}) {
  const clinic = aClinic();
  const patient = aPatient();
  const note = aNote({
    patientId: patient.patientId,
    drafter: "rules",
    soap: draftFromTranscript(transcript, numberedLines()),
    transcriptKey: "transcripts/t.json",
    recording: { recordingId: talk.recordingId, key: "audio/a.webm", bytes: 1 },
    ...change,
  });
  clinic.rows.patients.set(patient.patientId, patient);
  clinic.rows.notes.set(note.noteId, note);
  clinic.rows.transcripts.set("transcripts/t.json", transcript);
  return { ...clinic, note, ref: { patientId: patient.patientId, noteId: note.noteId } };
}

const lines = ({ soap }: Note) =>
  Object.fromEntries(Object.entries(soap).map(([section, of]) => [section, of.map(({ text }) => text)]));

test("naming a voice swaps the two, and an untouched draft of the rules is written anew", async () => {
  const { as, note, ref } = aClinicWithSwappedVoices();
  const doctor = as(aDoctor());
  expect(lines(note)).toMatchObject({ subjective: ["Paracetamol 500 three times a day for 3 days"] });
  const named = await nameSpeaker(doctor, { ...ref, version: 1, segmentId: "s1", speaker: "patient" });
  expect(named).toMatchObject({ version: 2, speakers: { spk_0: "patient", spk_1: "nurse" } });
  expect(lines(named)).toMatchObject({
    subjective: ["Fever for 4 days"],
    plan: ["Paracetamol 500 three times a day for 3 days"],
  });
  const read = await getTranscript(doctor, ref);
  expect(read.transcript?.segments.map(({ speaker }) => speaker)).toEqual(["patient", "nurse"]);
});

test("once somebody touched the draft its lines stay, and only the verdicts follow", async () => {
  const { as, ref } = aClinicWithSwappedVoices();
  const doctor = as(aDoctor());
  const text = "Paracetamol at home.";
  await editNote(doctor, { ...ref, version: 1, edits: [{ kind: "change", statementId: "line-1", text }] });
  const named = await nameSpeaker(doctor, { ...ref, version: 2, segmentId: "s1", speaker: "patient" });
  expect(lines(named)).toMatchObject({ subjective: [text] });
  expect(named.heard?.map(({ text: words }) => words)).toContain("Mujhe chaar din se bukhar hai.");
});

test("a voice that is nobody's here says nothing for the note", async () => {
  const { as, ref } = aClinicWithSwappedVoices();
  const named = await nameSpeaker(as(aDoctor()), { ...ref, version: 1, segmentId: "s2", speaker: "other" });
  expect(Object.values(named.soap).flat()).toEqual([]);
  expect(named.heard?.map(({ text }) => text).join()).not.toContain("Paracetamol");
});

test("refused for a segment that is not there, for a note changed meanwhile, and for a signed one", async () => {
  const { as, ref, rows, note } = aClinicWithSwappedVoices();
  const doctor = as(aDoctor());
  const input = { ...ref, version: 1, segmentId: "s1", speaker: "patient" } as const;
  await expect(nameSpeaker(doctor, { ...input, segmentId: "s9" })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(nameSpeaker(doctor, { ...input, version: 7 })).rejects.toMatchObject({ code: "conflict" });
  rows.notes.set(note.noteId, { ...note, status: "signed" });
  await expect(nameSpeaker(doctor, input)).rejects.toMatchObject({ code: "invalid-state" });
});
