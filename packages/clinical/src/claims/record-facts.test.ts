import type { Statement } from "@swasya/domain/note";
import { describe, expect, it } from "vitest";
import { allergiesIn, conditionsIn } from "./record-facts.ts";

const aLine = (text: string, support: Statement["support"] = "person"): Statement => ({
  statementId: "l1",
  text,
  evidence: [],
  support,
});
const allergies = (text: string): string[] => allergiesIn([aLine(text)]).map(({ label }) => label);
const conditions = (text: string): string[] => conditionsIn([aLine(text)]).map(({ label }) => label);

describe("allergies in the record", () => {
  it.each([
    ["Allergic to penicillin.", ["penicillin"]],
    ["Penicillin se allergy hai", ["penicillin"]],
    ["पेनिसिलिन से एलर्जी है", ["penicillin"]],
    ["Known sulfa allergy", ["sulfa"]],
    ["allergy to peanuts", ["peanuts"]],
    ["dhool se allergy hai", ["dust"]],
    ["mujhe allergy hai", ["allergy"]],
    ["No known drug allergies", []],
    ["koi allergy nahi hai", []],
    ["Any allergies?", []],
    ["meri maa ko penicillin se allergy hai", []],
    ["Fever for 3 days", []],
  ])("from %s", (text, labels) => {
    expect(allergies(text)).toEqual(labels);
  });

  it("count only from supported lines and lines of a person, with their words", () => {
    expect(
      allergiesIn([
        aLine("Allergic to penicillin.", "unsupported"),
        aLine("Allergic to sulfa.", "contradicted"),
      ]),
    ).toEqual([]);
    const spoken: Statement = {
      ...aLine("Allergic to penicillin.", "supported"),
      evidence: [
        {
          kind: "spoken",
          segmentId: "s1",
          startSeconds: 0,
          endSeconds: 1,
          quote: "penicillin se allergy hai",
          speaker: "patient",
        },
      ],
    };
    expect(allergiesIn([spoken, spoken])).toEqual([
      { label: "penicillin", quote: "penicillin se allergy hai" },
    ]);
  });
});

describe("conditions in the record", () => {
  it.each([
    ["Known diabetic for 5 years", ["diabetes"]],
    ["BP ki bimari hai das saal se", ["hypertension"]],
    ["मुझे दमा है, टीबी थी", ["asthma", "tuberculosis"]],
    ["K/c/o asthma and hypothyroidism", ["asthma", "thyroid disorder"]],
    ["No history of diabetes or asthma", []],
    ["sugar nahi hai, asthma nahi hai", []],
    ["Mother has diabetes", []],
    ["BP 150/90 hai", []],
    ["kya aapko sugar hai", []],
    ["Fever and cough", []],
  ])("from %s", (text, labels) => {
    expect(conditions(text)).toEqual(labels);
  });
});
