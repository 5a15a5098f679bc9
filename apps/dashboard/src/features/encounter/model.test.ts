import fc from "fast-check";
import { emptySoap, type Note, type Soap, type Statement } from "@swasya/domain/note";
import type { QueueRow } from "@swasya/domain/queue";
import type { Medicine } from "@swasya/domain/history";
import { describe, expect, it, test } from "vitest";
import { accessOf, emptyState, keptOnPage, mainNote, noteOnPage, signBlock, toDecide } from "./model.ts";

const line = (statementId: string, support: Statement["support"]): Statement => ({
  statementId,
  text: statementId,
  evidence: [],
  support,
});
const soap: Soap = {
  ...emptySoap(),
  subjective: [line("a", "supported"), line("b", "contradicted")],
  plan: [line("c", "unsupported"), line("d", "person")],
};
const decided: Soap = { ...emptySoap(), subjective: [line("a", "supported")] };
const note = (status: Note["status"], noteId = "n") => ({ noteId, status, soap }) as Note;
const entry = (status: QueueRow["status"], doctorId?: string) => ({ status, doctorId }) as QueueRow;
const ready = {
  note: note("draft"),
  soap: decided,
  access: "may-edit",
  typing: false,
  unsaved: false,
  offline: false,
} as const;

describe("the doctor's access", () => {
  it("begins with the consultation", () => {
    expect(accessOf(entry("ready"), true, "d1")).toBe("not-started");
    expect(accessOf(entry("consulting", "d1"), true, "d1")).toBe("may-edit");
  });

  it("ends where another doctor has the patient", () => {
    expect(accessOf(entry("consulting", "d2"), true, "d1")).toBe("other-doctor");
  });

  it("covers the unsigned note of a patient who was seen, once the queue is known", () => {
    expect(accessOf(undefined, true, "d1")).toBe("may-edit");
    expect(accessOf(undefined, false, "d1")).toBe("not-started");
  });
});

describe("signing", () => {
  it("is open when every line is decided and saved", () => {
    expect(signBlock(ready)).toBeUndefined();
  });

  it("says the first thing that blocks it", () => {
    expect(signBlock({ ...ready, note: undefined })).toBe("no-note");
    expect(signBlock({ ...ready, note: note("transcribing") })).toBe("not-draft");
    expect(signBlock({ ...ready, access: "not-started", soap })).toBe("not-started");
    expect(signBlock({ ...ready, access: "other-doctor" })).toBe("other-doctor");
    expect(signBlock({ ...ready, soap })).toBe("undecided");
    expect(signBlock({ ...ready, typing: true, offline: true })).toBe("typing");
    expect(signBlock({ ...ready, offline: true, unsaved: true })).toBe("offline");
    expect(signBlock({ ...ready, unsaved: true })).toBe("unsaved");
    expect(signBlock({ ...ready, soap: emptySoap() })).toBe("empty");
  });
});

test("what waits for a decision counts the note's lines, what was heard and must not be missed, and medicines", () => {
  const medicine = (medicineId: string, status: Medicine["status"]) =>
    ({ medicineId, name: "Metformin", strength: "500 mg", status, source: { documentId: "d" } }) as Medicine;
  const heard = (["allergy", "complaint"] as const).map((weight) => ({
    statementId: `heard-${weight}`,
    weight,
    section: "subjective" as const,
    text: weight,
    evidence: [],
  }));
  const waiting = toDecide({ soap, heard }, [medicine("1", "confirmed"), medicine("2", "to-confirm")]);
  expect(waiting.map(({ key, text }) => [key, text])).toEqual([
    ["b", "b"],
    ["c", "c"],
    ["heard-allergy", "allergy"],
    ["d.2", "Metformin 500 mg"],
  ]);
});

describe("the note that opens", () => {
  it("is a draft before one that stopped, then one still to be made, else the newest", () => {
    expect(mainNote([note("failed", "1"), note("draft", "2")])?.noteId).toBe("2");
    expect(mainNote([note("failed", "1"), note("transcribing", "2")])?.noteId).toBe("2");
    expect(mainNote([note("signed", "1"), note("failed", "2")])?.noteId).toBe("2");
    expect(mainNote([note("signed", "1"), note("signed", "2")])?.noteId).toBe("1");
    expect(mainNote([])).toBeUndefined();
  });

  it("is the same draft until somebody chooses another, whatever arrives or is signed meanwhile", () => {
    const statuses = fc.constantFrom<Note["status"]>(
      "draft",
      "signed",
      "failed",
      "transcribing",
      "no_speech",
    );
    const arrivals = fc.array(statuses, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(arrivals, (arriving) => {
        let notes = [note("draft", "first")];
        let chosenId = keptOnPage(noteOnPage(notes, undefined), undefined);
        for (const [index, status] of arriving.entries()) {
          notes = [note(status, String(index)), ...notes];
          const shown = noteOnPage(notes, chosenId);
          expect(shown?.noteId).toBe("first");
          chosenId = keptOnPage(shown, chosenId);
        }
        const signed = notes.map((each) => (each.noteId === "first" ? note("signed", "first") : each));
        expect(noteOnPage(signed, chosenId)?.noteId).toBe("first");
      }),
    );
  });

  it("gives way from a signed note of an earlier visit to the draft of this one", () => {
    const before = [note("signed", "old")];
    const chosenId = keptOnPage(noteOnPage(before, undefined), undefined);
    expect(noteOnPage([note("draft", "new"), ...before], chosenId)?.noteId).toBe("new");
  });

  it("never calls words silence that were not transcribed", () => {
    expect(emptyState(note("failed"))).toBe("not-transcribed");
    expect(emptyState(note("needs_review"))).toBe("not-transcribed");
    expect(emptyState(note("no_speech"))).toBe("no-speech");
    expect(emptyState(note("drafting"))).toBe("coming");
    expect(emptyState(undefined)).toBe("nothing-yet");
  });
});
