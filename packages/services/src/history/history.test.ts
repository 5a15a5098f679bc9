import { expect, test } from "vitest";
import type { Medicine, ScannedDocument } from "@swasya/domain/history";
import { newId } from "@swasya/domain/ids";
import { emptySoap } from "@swasya/domain/note";
import { TEST_AT, TEST_NOW, aDoctor, aNote, aPatient, rampur } from "@swasya/domain/testing";
import { aClinic } from "../testing/a-context.ts";
import { askTimeline } from "../timeline/ask.ts";
import { getTimeline } from "../timeline/get.ts";
import { confirmMedicine } from "./confirm.ts";
import { listHistory } from "./list.ts";

const box = { left: 0.1, top: 0.1, width: 0.5, height: 0.05 };

function clinicWithPaper() {
  const clinic = aClinic();
  const patient = aPatient();
  const { patientId } = patient;
  clinic.rows.patients.set(patientId, patient);
  const documentId = newId("SCAN", rampur, TEST_NOW);
  const medicine: Medicine = {
    medicineId: "m1",
    name: "Metformin",
    strength: "500 mg",
    status: "to-confirm",
    source: { documentId, lineId: "l1", quote: "Tab Metformin 500 mg 1-0-1", box },
  };
  const document: ScannedDocument = {
    documentId,
    clinicId: rampur,
    patientId,
    key: `image/rampur/${patientId}/${documentId}.jpg`,
    status: "read",
    reader: "test",
    lines: [{ lineId: "l1", text: "Tab Metformin 500 mg 1-0-1", confidence: 90, box }],
    medicines: [medicine],
    version: 1,
    scannedAt: TEST_AT,
    readAt: TEST_AT,
  };
  clinic.rows.documents.set(documentId, document);
  return { ...clinic, patientId, documentId };
}

test("a medicine counts once a person confirmed it, with their name and time", async () => {
  const { as, rows, patientId, documentId } = clinicWithPaper();
  const input = { patientId, documentId, medicineId: "m1", verdict: "confirmed" } as const;
  const decided = await confirmMedicine(as(aDoctor()), input);
  expect(decided.medicines).toMatchObject([
    { status: "confirmed", decidedBy: { name: "Test Doctor", at: TEST_AT } },
  ]);
  expect(rows.published).toMatchObject([{ message: { type: "history.changed", version: 2 } }]);
  expect((await listHistory(as(), { patientId })).medicines).toMatchObject([{ status: "confirmed" }]);
});

test("a decision can be taken back until a note is signed, and each leaves its version and its trail", async () => {
  const { as, rows, patientId, documentId } = clinicWithPaper();
  const decide = (verdict: "confirmed" | "wrong" | "to-confirm") =>
    confirmMedicine(as(aDoctor()), { patientId, documentId, medicineId: "m1", verdict });
  await decide("wrong");
  const undone = await decide("to-confirm");
  expect(undone.version).toBe(3);
  expect(undone.medicines[0]).toMatchObject({ status: "to-confirm", decisions: [{}, {}] });
  expect(undone.medicines[0]?.decidedBy).toBeUndefined();
  const { staffId } = aDoctor();
  const earlier = { staffId, name: "Test Doctor", at: "2020-01-01T00:00:00.000Z", hash: "00" };
  const old = aNote({ patientId, status: "signed", signature: earlier });
  rows.notes.set(old.noteId, old);
  await decide("confirmed");
  const signed = aNote({ patientId, status: "signed", signature: { ...earlier, at: TEST_AT } });
  rows.notes.set(signed.noteId, signed);
  await expect(decide("to-confirm")).rejects.toMatchObject({ detail: { reason: "note-signed" } });
  expect(rows.documents.get(documentId)).toMatchObject({ version: 4, medicines: [{ status: "confirmed" }] });
});

test("a medicine the paper does not have cannot be confirmed", async () => {
  const { as, rows, patientId, documentId } = clinicWithPaper();
  const input = { patientId, documentId, medicineId: "invented", verdict: "confirmed" } as const;
  await expect(confirmMedicine(as(aDoctor()), input)).rejects.toMatchObject({ code: "not-found" });
  expect(rows.audit).toEqual([]);
});

test("an answer is a quote with its source, and undecided lines are not quoted", async () => {
  const { as, rows, patientId, documentId } = clinicWithPaper();
  const note = aNote({
    patientId,
    soap: {
      ...emptySoap(),
      plan: [{ statementId: "x", text: "Start metformin today", support: "unsupported", evidence: [] }],
    },
  });
  rows.notes.set(note.noteId, note);
  const answer = await askTimeline(as(aDoctor()), { patientId, question: "metformin?" });
  expect(answer.quotes).toMatchObject([
    { quote: "Tab Metformin 500 mg 1-0-1", source: "document", sourceId: documentId },
  ]);
  expect(await askTimeline(as(aDoctor()), { patientId, question: "insulin" })).toEqual({ quotes: [] });
});

test.each(["What is the BP?", "blood pressure today", "बीपी कितना है", "BP reading"])(
  "%s is answered with today's value first, whatever it is called",
  async (question) => {
    const { as, rows, patientId, documentId } = clinicWithPaper();
    const paper = rows.documents.get(documentId);
    if (!paper) throw new Error("no paper");
    const old = { lineId: "l2", text: "BP 150/90 mmHg", confidence: 90, box };
    rows.documents.set(documentId, { ...paper, printedDate: "2026-08-12", lines: [...paper.lines, old] });
    const lines = ["Blood pressure 160/100 mmHg.", "Weight 62 kg."].map((text, at) => ({
      statementId: `s${at}`,
      text,
      support: "person" as const,
      evidence: [],
    }));
    const note = aNote({ patientId, soap: { ...emptySoap(), objective: [...lines] } });
    rows.notes.set(note.noteId, note);
    const { quotes } = await askTimeline(as(aDoctor()), { patientId, question });
    expect(quotes.map(({ quote }) => quote)).toEqual(["Blood pressure 160/100 mmHg.", "BP 150/90 mmHg"]);
  },
);

test("the record of a patient nobody registered is not found, rather than empty", async () => {
  const { as } = aClinic();
  const patientId = newId("PAT", rampur, TEST_NOW);
  await expect(listHistory(as(), { patientId })).rejects.toMatchObject({ code: "not-found" });
  await expect(getTimeline(as(), { patientId })).rejects.toMatchObject({ code: "not-found" });
});

test("before anything happened the timeline is empty, at version 0", async () => {
  const { as, patientId } = clinicWithPaper();
  expect(await getTimeline(as(), { patientId })).toMatchObject({ version: 0, events: [] });
});
