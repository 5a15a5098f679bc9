import { emptySoap, type Soap, type Statement } from "@swasya/domain/note";
import { aTalk } from "@swasya/domain/testing";
import type { Speaker } from "@swasya/domain/transcript";
import { describe, expect, it } from "vitest";
import { draftFromTranscript } from "./draft-from-transcript.ts";
import { heardNotInNote } from "./heard-not-in-note.ts";

/** Synthetic. */
const said: readonly (readonly [Speaker, string])[] = [
  ["patient", "I have fever for three days and some breathlessness."],
  ["patient", "I stopped amlodipine last month."],
  ["nurse", "Any allergies?"],
  ["patient", "Yes, I get a rash with penicillin."],
  ["patient", "My mother has diabetes."],
  ["nurse", "BP is 150 by 90."],
  ["doctor", "Get a chest X-ray done."],
];
const transcript = aTalk(said);

const line = (text: string): Statement => ({ statementId: text, text, evidence: [], support: "supported" });
const note = (...lines: string[]): Soap => ({ ...emptySoap(), subjective: lines.map(line) });

describe("heard, not in the note", () => {
  it("lists everything that a note of one line left out, worst first", () => {
    const heard = heardNotInNote(note("Fever for 3 days."), transcript);
    expect(heard.map(({ weight, text }) => `${weight}: ${text}`)).toEqual([
      "allergy: Yes, I get a rash with penicillin.",
      "medicine: I stopped amlodipine last month.",
      "danger: I have fever for three days and some breathlessness.",
      "measurement: BP is 150 by 90.",
      "complaint: My mother has diabetes.",
      "instruction: Get a chest X-ray done.",
    ]);
  });

  it("gives each line the words it rests on and its place in the note", () => {
    const [allergy] = heardNotInNote(note("Fever for 3 days."), transcript);
    expect(allergy).toMatchObject({
      section: "subjective",
      evidence: [{ kind: "spoken", segmentId: "s4", startSeconds: 15, speaker: "patient" }],
    });
    const plan = heardNotInNote(note("Fever for 3 days."), transcript).find(
      ({ weight }) => weight === "instruction",
    );
    expect(plan?.section).toBe("plan");
  });

  it("is silent about what the note says in other words", () => {
    const full = note(
      "Fever for 3 days with breathlessness.",
      "Amlodipine stopped last month.",
      "Penicillin allergy.",
      "Mother is diabetic.",
      "BP 150/90 mmHg.",
      "Chest X-ray advised.",
    );
    expect(heardNotInNote(full, transcript)).toEqual([]);
  });

  it("is not fooled by the same medicine taken where it was stopped, or by another value", () => {
    const wrong = note("Takes amlodipine.", "BP 120/80.", "Allergic to sulfa.");
    const texts = heardNotInNote(wrong, transcript).map(({ text }) => text);
    expect(texts).toContain("I stopped amlodipine last month.");
    expect(texts).toContain("BP is 150 by 90.");
    expect(texts).toContain("Yes, I get a rash with penicillin.");
  });

  it("finds little after the rule-based draft, which quotes what was told", () => {
    const soap = draftFromTranscript(transcript, () => "line");
    expect(heardNotInNote(soap, transcript).map(({ weight }) => weight)).toEqual([]);
  });

  it("keeps to its share of the note's row, the worst first", () => {
    const long = "Thakan bhi rehti hai ".repeat(60);
    const segments = Array.from({ length: 200 }, (_, at) => ({
      segmentId: `t${at}`,
      startSeconds: at,
      endSeconds: at + 1,
      voice: "spk_0",
      speaker: "patient" as const,
      text: at === 199 ? "Penicillin se allergy hai." : long,
    }));
    const heard = heardNotInNote(emptySoap(), { ...transcript, segments });
    expect(heard[0]?.weight).toBe("allergy");
    expect(new TextEncoder().encode(JSON.stringify(heard)).length).toBeLessThanOrEqual(61_000);
    expect(heard.length).toBeGreaterThan(5);
  });
});
