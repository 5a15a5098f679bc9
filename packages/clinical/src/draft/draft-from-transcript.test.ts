import type { RecordingId } from "@swasya/domain/ids";
import type { Soap } from "@swasya/domain/note";
import { SECTIONS, Soap as SoapSchema } from "@swasya/domain/note";
import type { Speaker, Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSoap } from "../entail/check-evidence.ts";
import { draftFromTranscript } from "./draft-from-transcript.ts";

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

function draft(...turns: Turn[]): Soap {
  let count = 0;
  return draftFromTranscript(aTranscript(turns), () => `line-${(count += 1)}`);
}

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
  it("quotes the patient's findings, the measurements and the instructions, and leaves the assessment empty", () => {
    const soap = draft(
      ["nurse", "Namaste, kya taklif hai?"],
      ["patient", "Mujhe teen din se bukhar hai aur sir dard."],
      ["nurse", "BP ek sau tees bata assi hai."],
      ["doctor", "Dolo 650 din mein teen baar lena. Paanch din baad aana."],
    );
    expect(texts(soap)).toEqual({
      subjective: ["Mujhe teen din se bukhar hai aur sir dard."],
      objective: ["BP ek sau tees bata assi hai."],
      assessment: [],
      plan: ["Dolo 650 din mein teen baar lena.", "Paanch din baad aana."],
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
    expect(line?.text).toBe("Khansi hai kya — Nahi");
    expect(line?.facts).toEqual([{ kind: "negated-symptom", label: "cough" }]);
    expect(line?.evidence).toHaveLength(2);
  });

  it("does not let a nurse answer her own question", () => {
    expect(texts(draft(["nurse", "Khansi hai kya"], ["nurse", "Haan"])).subjective).toEqual([]);
  });

  it("works with unknown speakers", () => {
    expect(texts(draft(["unknown", "Bukhar hai do din se"], ["unknown", "BP 140 by 90 hai"]))).toMatchObject({
      subjective: ["Bukhar hai do din se"],
      objective: ["BP 140 by 90 hai"],
    });
  });

  it("does not break a line at Tab.", () => {
    expect(texts(draft(["doctor", "Take Tab. Dolo 650 twice a day."])).plan).toEqual([
      "Take Tab. Dolo 650 twice a day.",
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
        for (const { text, evidence } of lines)
          for (const piece of evidence) {
            if (piece.kind !== "spoken") throw new Error("a drafted line is spoken");
            expect(talk[Number(piece.segmentId.slice(1))]?.[1]).toContain(piece.quote);
            expect(text).toContain(piece.quote);
          }
        expect(soap.assessment).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("always passes the evidence check, unchanged", () => {
    fc.assert(
      fc.property(turns, (talk) => {
        const soap = draft(...talk);
        expect(checkSoap(soap, aTranscript(talk))).toEqual(soap);
      }),
      { numRuns: 300 },
    );
  });
});
