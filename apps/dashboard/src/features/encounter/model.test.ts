import { emptySoap, type Note, type Soap, type Statement } from "@swasya/domain/note";
import type { QueueRow } from "@swasya/domain/queue";
import { describe, expect, it } from "vitest";
import { accessOf, mainNote, nextUndecided, signBlock, stepFrom } from "./model.ts";

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

describe("walking the lines", () => {
  const lines = [...soap.subjective, ...soap.plan];

  it("starts at either end and stops there", () => {
    expect(stepFrom(lines, undefined, 1)).toBe("a");
    expect(stepFrom(lines, undefined, -1)).toBe("d");
    expect(stepFrom(lines, "d", 1)).toBe("d");
    expect(stepFrom(lines, "b", -1)).toBe("a");
    expect(stepFrom([], undefined, 1)).toBeUndefined();
  });

  it("jumps from one undecided line to the next, round the end", () => {
    expect(nextUndecided(soap, undefined)).toBe("b");
    expect(nextUndecided(soap, "b")).toBe("c");
    expect(nextUndecided(soap, "c")).toBe("b");
    expect(nextUndecided(decided, "a")).toBeUndefined();
  });
});

describe("the note that opens", () => {
  it("is the one still to sign, else the newest", () => {
    expect(mainNote([note("signed", "1"), note("draft", "2")])?.noteId).toBe("2");
    expect(mainNote([note("signed", "1"), note("signed", "2")])?.noteId).toBe("1");
    expect(mainNote([])).toBeUndefined();
  });
});
