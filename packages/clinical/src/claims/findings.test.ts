import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingCases } from "./finding-cases.fixture.ts";
import { type Claim, slotOf } from "./claim.ts";
import { factChips, scheduleOf, spokenTime } from "./fact-chips.ts";
import { isProblemKind } from "./problem.ts";
import { readClaims } from "./read-claims.ts";

interface Found {
  readonly concept: string;
  readonly value?: string;
  readonly start: number;
  readonly end: number;
}

type Kind = "symptoms" | "negated" | "durations" | "vitals" | "medicines";

const told = ({ who, time }: Claim): boolean => who === "patient" && time !== "over";

/** The claims of a text as plain lists. */
function findFacts(text: string): Record<Kind, Found[]> {
  const claims = readClaims(text).claims.filter(({ isCorrected }) => isCorrected !== true);
  const found = (claim: Claim, value?: string): Found => ({
    concept: claim.label,
    value,
    start: claim.start,
    end: claim.end,
  });
  const problems = claims.filter((claim) => isProblemKind(claim.kind) || claim.kind === "allergy");
  return {
    symptoms: problems
      .filter((claim) => claim.assertion === "present" && told(claim))
      .map((claim) => found(claim)),
    negated: problems
      .filter((claim) => (claim.assertion === "absent" && claim.who === "patient") || claim.time === "over")
      .map((claim) => found(claim)),
    durations: claims.flatMap(({ slots, kind }) =>
      kind === "age"
        ? []
        : slots
            .filter(({ name }) => name === "length")
            .map((slot) => ({
              concept: "duration",
              value: spokenTime(slot.value),
              start: slot.start,
              end: slot.end,
            })),
    ),
    vitals: claims
      .filter(({ kind }) => kind === "measurement")
      .map((claim) => found(claim, slotOf(claim, "value")?.value)),
    medicines: claims
      .filter(({ kind }) => kind === "medicine")
      .map((claim) =>
        found(
          claim,
          [slotOf(claim, "dose")?.value, scheduleOf(claim)].filter((part) => part !== undefined).join(" · "),
        ),
      ),
  };
}

const concepts = (text: string, kind: Kind): string[] => findFacts(text)[kind].map(({ concept }) => concept);
const values = (text: string, kind: Kind): (string | undefined)[] =>
  findFacts(text)[kind].map(({ value }) => value);

/** Words that tend to trip the rules, mixed at random. */
const anySpeech = fc
  .array(
    fc.constantFrom(
      "bukhar",
      "khansi",
      "nahi",
      "na",
      "no",
      "fever",
      "cough",
      "hai",
      "kya",
      "teen",
      "din",
      "se",
      "mein",
      "baar",
      "BP",
      "150",
      "by",
      "90",
      "sugar",
      "बुखार",
      "नहीं",
      "।",
      "?",
      ".",
      ",",
      "अगर",
      "if",
      "mother",
      "dolo",
      "650",
      "mg",
      "1-0-1",
      "ab",
      "tha",
      "दर्द",
      "सिर",
      "\n",
      "—",
    ),
    { maxLength: 25 },
  )
  .map((words) => words.join(" "));

fc.configureGlobal({ seed: 20261124 });

describe("symptoms", () => {
  it.each<[string, string[], string[]]>([
    ["no fever no cough only headache", ["headache"], ["fever", "cough"]],
    ["na bukhar hai na khansi", [], ["fever", "cough"]],
    ["ना बुखार है ना खांसी है", [], ["fever", "cough"]],
    ["bukhar aur khansi nahi hai", [], ["fever", "cough"]],
    ["bukhar hai khansi nahi hai", ["fever"], ["cough"]],
    ["bukhar nahi hai, khansi hai", ["cough"], ["fever"]],
    ["bukhar pehle tha ab nahi", [], ["fever"]],
    ["bukhar tha, ab theek hai", [], ["fever"]],
    ["I used to have headaches", [], ["headache"]],
    ["I had fever but not now", [], ["fever"]],
    ["neend nahi aati", ["insomnia"], []],
    ["भूख नहीं लगती", ["loss of appetite"], []],
    ["sir mein bahut tez dard hai", ["headache"], []],
    ["pain in my lower back", ["back pain"], []],
    ["Denies fever, cough or vomiting. Reports headache", ["headache"], ["fever", "cough", "vomiting"]],
    ["No, I have fever", ["fever"], []],
    ["not only fever but cough also", ["fever", "cough"], []],
    ["no fever, has cough", ["cough"], ["fever"]],
    ["बुखार है।खांसी नहीं है।", ["fever"], ["cough"]],
    ["meri maa ko sugar hai, mujhe khansi hai", ["cough"], []],
    ["bukhar ho to paracetamol lena", [], []],
    ["come back if there is vomiting", [], []],
    ["khansi ki dawai de do", [], []],
  ])("in %s", (text, present, absent) => {
    expect(concepts(text, "symptoms")).toEqual(present);
    expect(concepts(text, "negated")).toEqual(absent);
  });

  it.each([
    "aapko bukhar khansi ulti hai kya",
    "kya bukhar ya khansi hai",
    "Do you have fever or cough",
    "any vomiting?",
    "बुखार है?",
  ])("takes nothing from the question %s", (text) => {
    expect(concepts(text, "symptoms")).toEqual([]);
    expect(concepts(text, "negated")).toEqual([]);
  });

  it("settles a question by a short answer in the same text", () => {
    expect(concepts("Any cough? No.", "negated")).toEqual(["cough"]);
    expect(concepts("khansi hai? haan", "symptoms")).toEqual(["cough"]);
    expect(concepts("bukhar, khansi? nahi", "negated")).toEqual(["fever", "cough"]);
    expect(concepts("bukhar ya khansi? haan", "symptoms")).toEqual([]);
  });

  it("reads on where a question without a mark runs into a statement", () => {
    expect(concepts("kya takleef hai teen din se bukhar hai", "symptoms")).toEqual(["fever"]);
  });
});

describe("durations", () => {
  it.each<[string, string[]]>([
    ["teen din se bukhar", ["3 days"]],
    ["din mein teen baar", []],
    ["do teen din se", ["2-3 days"]],
    ["दो हफ्ते से खांसी", ["2 weeks"]],
    ["for a week", ["1 week"]],
    ["dedh mahine se", ["1.5 months"]],
    ["kal se ulti", ["since yesterday"]],
    ["45 saal ka aadmi", []],
    ["har 8 ghante mein", []],
  ])("in %s", (text, expected) => {
    expect(values(text, "durations")).toEqual(expected);
  });
});

describe("vitals", () => {
  const read = (text: string): string[] =>
    findFacts(text).vitals.map(({ concept, value }) => `${concept} ${value}`);

  it.each<[string, string[]]>([
    ["BP der so baye nabe hai sugar 165", ["BP 150/90", "blood sugar 165"]],
    ["sugar aur BP 150 by 90", ["BP 150/90"]],
    [
      "BP one thirty over eighty, pulse eighty eight, oxygen ninety seven",
      ["BP 130/80", "pulse 88", "SpO2 97"],
    ],
    ["तापमान एक सौ एक", ["temperature 101"]],
    ["bukhar paanch din se", []],
    ["fever 101.5 tha", ["temperature 101.5"]],
    ["SpO2 96 percent", ["SpO2 96"]],
    ["weight 62 kilo", ["weight 62"]],
    ["paanch kilo wajan kam hua", []],
    ["Telma 40/12.5", []],
    ["B.P. 120/80", ["BP 120/80"]],
  ])("in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("medicines", () => {
  const read = (text: string): string[] =>
    findFacts(text).medicines.map(({ concept, value }) => [concept, value].filter(Boolean).join(" "));

  it.each<[string, string[]]>([
    ["I take amlodipine five milligrams once a day", ["amlodipine 5 mg · OD"]],
    ["मैं मेटाफॉर्मिन पांच सौ लेती हूं दिन में दो बार", ["metformin 500 · BD"]],
    ["Dolo 650 din mein teen baar", ["Dolo 650 · TDS"]],
    ["allergic to penicillin", []],
    ["paani piyo, pan card lao", []],
    ["combiflam khaya tha aur crocin", ["Combiflam", "Crocin"]],
  ])("in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("any text", () => {
  it("gives spans inside the text that hold something", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), anySpeech), (text) => {
        const all = Object.values(findFacts(text)).flat();
        for (const { start, end } of all) expect(text.slice(start, end).length).toBe(end - start);
        for (const { start, end } of all) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it("never says a finding at one place is both there and denied", () => {
    fc.assert(
      fc.property(anySpeech, (text) => {
        const { symptoms, negated } = findFacts(text);
        const present = new Set(symptoms.map(({ start }) => start));
        expect(negated.filter(({ start }) => present.has(start))).toEqual([]);
      }),
    );
  });

  it("makes each chip once", () => {
    const chips = factChips(readClaims("bukhar hai, bukhar teen din se hai").claims);
    expect(chips).toEqual([
      { kind: "symptom", label: "fever" },
      { kind: "duration", label: "3 days" },
    ]);
  });
});

describe("speech as it comes", () => {
  const found = (text: string): Record<Kind, (string | undefined)[]> => {
    const { symptoms, negated, durations, vitals, medicines } = findFacts(text);
    return {
      symptoms: symptoms.map(({ concept }) => concept),
      negated: negated.map(({ concept }) => concept),
      durations: durations.map(({ value }) => value),
      vitals: vitals.map(({ concept, value }) => `${concept} ${value}`),
      medicines: medicines.map(({ concept }) => concept),
    };
  };

  it.each<Kind>(["symptoms", "negated", "durations", "vitals", "medicines"])(
    "gives %s with precision and recall of at least .9",
    (kind) => {
      const pairs = findingCases.map((example) => ({
        got: new Set(found(example.text)[kind]),
        wanted: new Set<string | undefined>(example[kind] ?? []),
      }));
      const count = (measure: (pair: (typeof pairs)[number]) => number): number =>
        pairs.reduce((sum, pair) => sum + measure(pair), 0);
      const right = count(({ got, wanted }) => [...got].filter((label) => wanted.has(label)).length);
      expect(right / count(({ got }) => got.size)).toBeGreaterThanOrEqual(0.9);
      expect(right / count(({ wanted }) => wanted.size)).toBeGreaterThanOrEqual(0.9);
    },
  );
});
