import { type Statement, emptySoap } from "@swasya/domain/note";
import { aDoctor, aNote, aPatient, anEntry, sitapur } from "@swasya/domain/testing";
import { expect, test } from "vitest";
import { aClinic } from "../testing/a-context.ts";
import { listNotesToSign } from "./to-sign.ts";

const doubtful: Statement = {
  statementId: "b",
  text: "Azithromycin 500 mg",
  support: "unsupported",
  evidence: [],
};

function clinicWithDrafts() {
  const clinic = aClinic();
  const seen = aPatient({ name: "Seen Patient" });
  const here = aPatient({ name: "Waiting Patient" });
  const entry = anEntry({ patientId: here.patientId, status: "consulting" });
  const late = aNote({
    patientId: seen.patientId,
    createdAt: "2026-11-23T04:30:00.000Z",
    soap: { ...emptySoap(), plan: [doubtful] },
  });
  const early = aNote({ patientId: seen.patientId, createdAt: "2026-11-23T04:00:00.000Z" });
  for (const patient of [seen, here]) clinic.rows.patients.set(patient.patientId, patient);
  clinic.rows.entries.set(entry.entryId, entry);
  for (const note of [
    late,
    early,
    aNote({ patientId: here.patientId }),
    aNote({ patientId: seen.patientId, status: "signed" }),
    aNote({ clinicId: sitapur }),
  ])
    clinic.rows.notes.set(note.noteId, note);
  return { ...clinic, late, early };
}

test("only drafts of patients who left the queue wait to be signed, oldest first, each with its patient", async () => {
  const { as, late, early } = clinicWithDrafts();
  const waiting = await listNotesToSign(as(aDoctor()));
  expect(waiting).toMatchObject([
    { noteId: early.noteId, undecided: 0, patient: { name: "Seen Patient" } },
    { noteId: late.noteId, undecided: 1 },
  ]);
});

test("the list holds no line of a note, and asking for it is written down", async () => {
  const { as, rows } = clinicWithDrafts();
  const waiting = await listNotesToSign(as(aDoctor()));
  expect(JSON.stringify(waiting)).not.toContain(doubtful.text);
  expect(rows.audit).toMatchObject([{ action: "notes.to-sign", outcome: "done" }]);
});
