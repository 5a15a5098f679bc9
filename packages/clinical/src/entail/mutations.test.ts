import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatement } from "./check-evidence.ts";

fc.configureGlobal({ seed: 20261127 });

/** What a synthetic patient or doctor says, and the one line that says the same. */
interface Told {
  readonly drug: string;
  readonly dose: number;
  readonly times: number;
  readonly days: number;
  readonly side: string;
  readonly site: string;
  readonly complaint: string;
  readonly who: string;
  readonly high: number;
  readonly low: number;
}

const drugs = ["paracetamol", "amoxicillin", "metformin", "cetirizine", "amlodipine", "pantoprazole"];
const complaints = ["fever", "cough", "vomiting", "itching", "dizziness"];
const sites = ["knee", "ear", "shoulder", "eye"];
const relatives = ["mother", "father", "brother"];
const any = (values: readonly string[]) => fc.constantFrom(...values);

const told: fc.Arbitrary<Told> = fc.record({
  drug: any(drugs),
  dose: fc.constantFrom(5, 10, 250, 500, 650),
  times: fc.integer({ min: 1, max: 4 }),
  days: fc.integer({ min: 2, max: 14 }),
  side: any(["left", "right"]),
  site: any(sites),
  complaint: any(complaints),
  who: any(relatives),
  high: fc.integer({ min: 100, max: 190 }),
  low: fc.integer({ min: 50, max: 95 }),
});

interface Kind {
  readonly name: string;
  readonly said: (told: Told) => string;
  readonly line: (told: Told) => string;
  /** The slots to change, one at a time. */
  readonly slots: readonly (keyof Told)[];
}

const words = ["", "ek", "do", "teen", "chaar"];

const kinds: readonly Kind[] = [
  {
    name: "a medicine advised",
    said: ({ drug, dose, times, days }) =>
      `${drug} ${dose} mg din mein ${words[times]} baar ${days} din tak lena.`,
    line: ({ drug, dose, times, days }) => `Take ${drug} ${dose} mg ${times} times a day for ${days} days.`,
    slots: ["drug", "dose", "times", "days"],
  },
  {
    name: "a complaint with its length",
    said: ({ complaint, days }) => `I have had ${complaint} for ${days} days.`,
    line: ({ complaint, days }) => `${complaint} for ${days} days.`,
    slots: ["complaint", "days"],
  },
  {
    name: "a sited pain",
    said: ({ side, site, days }) => `Pain in the ${side} ${site} for ${days} days.`,
    line: ({ side, site, days }) => `${side} ${site} pain for ${days} days.`,
    slots: ["side", "site", "days"],
  },
  {
    name: "a pressure",
    said: ({ high, low }) => `BP ${high} by ${low} hai.`,
    line: ({ high, low }) => `BP ${high}/${low}.`,
    slots: ["high", "low"],
  },
  {
    name: "a relative's illness",
    said: ({ who }) => `My ${who} has diabetes.`,
    line: ({ who }) => `${who} has diabetes.`,
    slots: ["who"],
  },
];

const isSupported = (line: string, said: string): boolean =>
  checkStatement(line, [said]).support === "supported";

describe.each(kinds)("$name", ({ said, line, slots }) => {
  it("is supported as it was said", () => {
    fc.assert(
      fc.property(told, (one) => {
        expect(isSupported(line(one), said(one))).toBe(true);
      }),
    );
  });

  it.each(slots)("is never supported with another %s", (slot) => {
    fc.assert(
      fc.property(told, told, (one, other) => {
        fc.pre(one[slot] !== other[slot]);
        expect(isSupported(line({ ...one, [slot]: other[slot] }), said(one))).toBe(false);
      }),
    );
  });
});

describe("turned round", () => {
  it.each(complaints)("%s: a denial and a presence never carry each other", (complaint) => {
    expect(isSupported(`No ${complaint}.`, `I have ${complaint}.`)).toBe(false);
    expect(isSupported(`Has ${complaint}.`, `No ${complaint}.`)).toBe(false);
    expect(isSupported(`Has ${complaint}.`, `My mother has ${complaint}.`)).toBe(false);
    expect(isSupported(`Has ${complaint}.`, `Do you have ${complaint}?`)).toBe(false);
    expect(isSupported(`Has ${complaint}.`, `If you get ${complaint}, come back.`)).toBe(false);
  });

  it.each(drugs)("%s: stopped, told not to and asked never become taking or advised", (drug) => {
    for (const said of [
      `${drug} band kar di`,
      `I stopped ${drug} last month`,
      `${drug} mat lena`,
      `${drug} lete ho?`,
    ]) {
      expect(isSupported(`Taking ${drug}.`, said)).toBe(false);
      expect(isSupported(`Advised ${drug}.`, said)).toBe(false);
      expect(isSupported(`${drug} 500 mg.`, said)).toBe(false);
    }
  });
});
