import { describe, expect, it } from "vitest";
import { checkStatement } from "./check-evidence.ts";
import { openWords } from "./open-words.ts";

const open = (line: string, ...quotes: string[]): string[] =>
  openWords(line, checkStatement(line, quotes).reasons).map(({ text }) => text);

describe("what a second opinion may be asked about", () => {
  it("is a word in other words", () => {
    expect(open("Works as a potter.", "Main kumhar ka kaam karta hoon.")).toEqual(["potter"]);
  });

  it.each([
    ["a number", "Takes 3 meals a day.", "Khana theek se khata hoon."],
    ["a medicine", "Mason, takes metformin.", "Raj mistri hoon."],
    ["an illness", "Mason with asthma.", "Raj mistri hoon."],
    ["a denial", "Mason, no hobbies.", "Raj mistri hoon."],
    ["a person", "Father is a mason.", "Raj mistri hoon."],
    ["a time", "Mason for 3 years.", "Raj mistri hoon."],
    ["a word that says more", "Always cheerful mason.", "Raj mistri hoon."],
    ["a medicine nobody knows", "Start infliximab infusion.", "Raj mistri hoon."],
    ["an illness nobody knows", "Mason with scleroderma.", "Raj mistri hoon."],
    ["a finding", "Spleen clear.", "Raj mistri hoon."],
    ["a death", "Mason, died.", "Raj mistri hoon."],
    ["a suspicion", "Possible masonry.", "Raj mistri hoon."],
    ["a line whose words say otherwise", "Cheerful, takes amlodipine.", "Amlodipine band kar di."],
  ])("is never %s", (_name, line, quote) => {
    expect(open(line, quote)).toEqual([]);
  });

  it("is nothing in a line that is supported", () => {
    expect(open("Fever for 3 days.", "Teen din se bukhar hai.")).toEqual([]);
  });
});
