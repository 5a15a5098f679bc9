import { type Note, type Statement, emptySoap } from "@swasya/domain/note";
import type { StaffId } from "@swasya/domain/ids";
import { TEST_AT, aNote } from "@swasya/domain/testing";
import { describe, expect, it } from "vitest";
import { foldTimeline } from "./fold-timeline.ts";

const statement = (text: string, support: Statement["support"]): Statement => ({
  statementId: text,
  text,
  support,
  evidence: [],
});
const noteOn = (day: string, status: Note["status"], lines: Statement[]): Note =>
  aNote({ status, createdAt: `2026-11-${day}T05:00:00.000Z`, soap: { ...emptySoap(), subjective: lines } });
const nothing = { documents: [], visits: [] };

describe("folding a timeline", () => {
  it("puts the newest first and takes at most three lines of each", () => {
    const lines = ["a", "b", "c", "d"].map((text) => statement(text, "supported"));
    const older = noteOn("01", "signed", lines);
    const newer = noteOn("02", "draft", []);
    const { events } = foldTimeline([older, newer], nothing);
    expect(events.map(({ eventId, lines }) => [eventId, lines])).toEqual([
      [newer.noteId, []],
      [older.noteId, ["a", "b", "c"]],
    ]);
    expect(foldTimeline([newer, older], nothing)).toEqual(foldTimeline([older, newer], nothing));
  });

  it("leaves out notes that are not drafted and lines nobody decided", () => {
    const doubtful = statement("I am allergic to penicillin", "unsupported");
    const folded = foldTimeline([noteOn("01", "draft", [doubtful]), noteOn("02", "failed", [])], nothing);
    expect(folded.events.map(({ lines }) => lines)).toEqual([[]]);
    expect(folded.allergies).toEqual([]);
  });

  it("says of an allergy which note said it first", () => {
    const said = statement("I am allergic to penicillin", "supported");
    const first = noteOn("01", "signed", [said]);
    const { allergies } = foldTimeline([noteOn("02", "draft", [said]), first], nothing);
    expect(allergies).toEqual([expect.objectContaining({ since: first.createdAt, sourceId: first.noteId })]);
  });

  it("knows what a person wrote once it is signed, and whose it is", () => {
    const typed: Statement = {
      ...statement("I am allergic to penicillin", "person"),
      evidence: [{ kind: "person", staffId: "d" as StaffId, name: "Test Doctor", at: TEST_AT }],
    };
    expect(foldTimeline([noteOn("01", "draft", [typed])], nothing).allergies).toEqual([]);
    const { allergies } = foldTimeline([noteOn("01", "signed", [typed])], nothing);
    expect(allergies).toEqual([expect.objectContaining({ typedBy: "Test Doctor" })]);
  });
});
