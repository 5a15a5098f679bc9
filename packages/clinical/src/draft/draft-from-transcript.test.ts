import type { RecordingId } from "@swasya/domain/ids";
import type { Soap } from "@swasya/domain/note";
import { SECTIONS, Soap as SoapSchema } from "@swasya/domain/note";
import type { Speaker, Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSoap } from "../entail/check-evidence.ts";
import { draftFromTranscript } from "./draft-from-transcript.ts";
import type { NoteLanguage } from "./phrasing.ts";

fc.configureGlobal({ seed: 20261124 });

type Turn = readonly [Speaker, string];

const segmentsOf = (turns: readonly Turn[]): TranscriptSegment[] =>
  turns.map(([speaker, text], index) => ({
    segmentId: `s${index}`,
    startSeconds: index * 3,
    endSeconds: index * 3 + 3,
    voice: speaker,
    speaker,
    text,
  }));

const aTranscript = (turns: readonly Turn[]): Transcript => ({
  recordingId: "REC_rampur_01J00000000000000000000000" as RecordingId,
  languages: ["hi-IN"],
  durationSeconds: turns.length * 3,
  segments: segmentsOf(turns),
});

function draftIn(language: NoteLanguage, turns: readonly Turn[]): Soap {
  let count = 0;
  return draftFromTranscript(aTranscript(turns), () => `line-${(count += 1)}`, language);
}

const draft = (...turns: Turn[]): Soap => draftIn("en", turns);

const texts = (soap: Soap): Record<string, string[]> =>
  Object.fromEntries(SECTIONS.map((section) => [section, soap[section].map(({ text }) => text)]));

const word = fc.constantFrom(
  "bukhar",
  "khansi",
  "nahi",
  "haan",
  "hai",
  "kya",
  "teen",
  "din",
  "se",
  "BP",
  "150",
  "by",
  "90",
  "lena",
  "dolo",
  "650",
  "take",
  "fever",
  "no",
  "बुखार",
  "नहीं",
  "।",
  "?",
  ".",
  ",",
  "—",
  "\n",
  "Tab.",
  "  ",
  "दो",
  "हफ्ते",
  "it is",
  "x",
);
const turns = fc.array(
  fc.tuple(
    fc.constantFrom<Speaker>("nurse", "patient", "attendant", "doctor", "unknown"),
    fc.oneof(
      fc.array(word, { maxLength: 14 }).map((words) => words.join(" ")),
      fc.string({ unit: "grapheme" }),
    ),
  ),
  { maxLength: 8 },
);

describe("the rule-based draft", () => {
  it("writes the complaints, the measurements and the advice, and leaves the assessment empty", () => {
    const soap = draft(
      ["nurse", "Namaste, kya taklif hai?"],
      ["patient", "Mujhe teen din se bukhar hai aur sir dard."],
      ["nurse", "BP ek sau tees bata assi hai."],
      ["doctor", "Dolo 650 din mein teen baar lena. Paanch din baad aana."],
    );
    expect(texts(soap)).toEqual({
      subjective: ["Fever and headache for 3 days"],
      objective: ["BP 130/80"],
      assessment: [],
      plan: ["Dolo 650 three times a day", "Come back in 5 days"],
    });
    expect(soap.subjective[0]?.facts).toEqual([
      { kind: "duration", label: "3 days" },
      { kind: "symptom", label: "fever" },
      { kind: "symptom", label: "headache" },
    ]);
  });

  it("carries segment, times, speaker and the very words of each line", () => {
    const [line] = draft(["patient", "Namaste. Kal se ulti hai."]).subjective;
    expect(line).toMatchObject({
      statementId: "line-1",
      support: "supported",
      evidence: [
        {
          kind: "spoken",
          segmentId: "s0",
          startSeconds: 0,
          endSeconds: 3,
          quote: "Kal se ulti hai.",
          speaker: "patient",
        },
      ],
    });
  });

  it("puts what was denied beside its complaint, and links each phrase to its own words", () => {
    const [line] = draft(
      ["patient", "Chaar din se bukhar hai, raat ko thand lagti hai."],
      ["nurse", "Khansi hai kya?"],
      ["patient", "Nahi."],
      ["nurse", "Saans phoolti hai?"],
      ["patient", "Nahi ji."],
    ).subjective;
    expect(line?.text).toBe("Fever for 4 days, with chills; no cough, no breathlessness");
    const words = (line?.phrases ?? []).map(({ start, end, evidence }) => [
      line?.text.slice(start, end),
      evidence.map((at) => line?.evidence.flatMap((piece) => ("quote" in piece ? [piece.quote] : []))[at]),
    ]);
    expect(words).toEqual([
      ["Fever for 4 days, with chills", ["Chaar din se bukhar hai, raat ko thand lagti hai."]],
      ["no cough", ["Khansi hai kya?", "Nahi."]],
      ["no breathlessness", ["Saans phoolti hai?", "Nahi ji."]],
    ]);
  });

  it("keeps each medicine with its course, and the reason for coming back", () => {
    const soap = draft(
      ["patient", "BP ki dawai amlodipine leti thi, do mahine pehle band kar di."],
      ["patient", "Metformin 500 din mein do baar leti hoon."],
      ["patient", "Penicillin se daane nikal aate hain."],
      ["patient", "Meri maa ko sugar hai."],
      ["doctor", "Teen din mein theek na ho to wapas aana."],
    );
    expect(texts(soap)).toEqual({
      subjective: [
        "Stopped amlodipine 2 months ago",
        "Takes metformin 500 twice a day",
        "Allergic to penicillin (rash)",
        "Mother has diabetes",
      ],
      objective: [],
      assessment: [],
      plan: ["Come back if not better in 3 days"],
    });
  });

  it("writes advice with its time, and leaves no small word of it to a quote", () => {
    const soap = draft(["nurse", "Drink plenty of water and come back after three days."]);
    expect(texts(soap).plan).toEqual(["Drink plenty of water", "Come back in 3 days"]);
  });

  it("puts into the assessment only what somebody said, as sure as they were", () => {
    const soap = draft(["patient", "Teen hafte se khansi hai."], ["doctor", "TB ka shak hai."]);
    expect(texts(soap).assessment).toEqual(["Possible tuberculosis"]);
  });

  it("leaves in its own words what it cannot write whole", () => {
    const said = "Permethrin cream raat ko gardan se neeche lagana, subah nahana.";
    expect(texts(draft(["doctor", said])).plan).toEqual([said]);
  });

  it("is written in Hindi where the clinic wants it so", () => {
    const soap = draftIn("hi", [
      ["patient", "Chaar din se bukhar hai, raat ko thand lagti hai."],
      ["nurse", "Khansi hai kya?"],
      ["patient", "Nahi."],
      ["patient", "BP ki dawai amlodipine leti thi, do mahine pehle band kar di."],
      ["nurse", "BP 150 by 90 hai."],
      ["doctor", "Paani khoob piyo."],
      ["doctor", "Teen din mein theek na ho to wapas aana."],
    ]);
    expect(texts(soap)).toEqual({
      subjective: ["4 दिन से बुखार, साथ में ठंड लगना; खांसी नहीं", "Amlodipine 2 महीने पहले बंद कर दी"],
      objective: ["बीपी 150/90"],
      assessment: [],
      plan: ["खूब पानी पिएं", "3 दिन में ठीक न हो तो वापस आएं"],
    });
  });

  it("counts drops as drops", () => {
    const { plan } = draft(["doctor", "Ciplox do boond din mein teen baar dalna."]);
    expect(plan.map(({ text }) => text)).toEqual(["Ciplox 2 drops three times a day"]);
  });

  it("does not take a nurse's question for a finding", () => {
    expect(
      texts(
        draft(
          ["nurse", "bukhar khansi ulti hai kya"],
          ["patient", "pata chalta nahi kuch bhi thik se samajh"],
        ),
      ).subjective,
    ).toEqual([]);
  });

  it("lets a short answer settle a question, quoting both", () => {
    const [line] = draft(["nurse", "Khansi hai kya"], ["patient", "Nahi"]).subjective;
    expect(line?.text).toBe("No cough");
    expect(line?.facts).toEqual([{ kind: "negated-symptom", label: "cough" }]);
    expect(line?.evidence).toHaveLength(2);
  });

  it("does not let a nurse answer her own question", () => {
    expect(texts(draft(["nurse", "Khansi hai kya"], ["nurse", "Haan"])).subjective).toEqual([]);
  });

  it("works with unknown speakers", () => {
    expect(texts(draft(["unknown", "Bukhar hai do din se"], ["unknown", "BP 140 by 90 hai"]))).toMatchObject({
      subjective: ["Fever for 2 days"],
      objective: ["BP 140/90"],
    });
  });

  it("does not break a sentence at Tab.", () => {
    expect(texts(draft(["doctor", "Take Tab. Dolo 650 twice a day."])).plan).toEqual([
      "Dolo 650 twice a day",
    ]);
  });

  it("makes nothing of silence", () => {
    expect(texts(draft())).toEqual({ subjective: [], objective: [], assessment: [], plan: [] });
  });

  it("quotes only what its segment holds, for any talk", () => {
    fc.assert(
      fc.property(turns, (talk) => {
        const soap = draft(...talk);
        SoapSchema.parse(soap);
        const lines = SECTIONS.flatMap((section) => soap[section]);
        for (const { evidence } of lines)
          for (const piece of evidence) {
            if (piece.kind !== "spoken") throw new Error("a drafted line is spoken");
            expect(talk[Number(piece.segmentId.slice(1))]?.[1]).toContain(piece.quote);
          }
        expect(lines.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("always passes the evidence check, unchanged", () => {
    fc.assert(
      fc.property(turns, fc.constantFrom<NoteLanguage>("en", "hi"), (talk, language) => {
        const soap = draftIn(language, talk);
        expect(checkSoap(soap, aTranscript(talk))).toEqual(soap);
      }),
      { numRuns: 300 },
    );
  });
});
