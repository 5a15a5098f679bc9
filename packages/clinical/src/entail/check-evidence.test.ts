import type { SpokenEvidence } from "@swasya/domain/evidence";
import type { RecordingId } from "@swasya/domain/ids";
import { emptySoap, type Statement } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSoap, checkStatement } from "./check-evidence.ts";
import { evidenceCases } from "./evidence-cases.fixture.ts";
import { unseenEvidenceCases } from "./evidence-cases-unseen.fixture.ts";

fc.configureGlobal({ seed: 20261124 });

const isSupported = (line: string, said: readonly string[]): boolean =>
  checkStatement(line, said).support === "supported";
const pairs = (kind: "truths" | "lies") =>
  [...evidenceCases, ...unseenEvidenceCases].flatMap(({ said, ...lines }) =>
    lines[kind].map((line) => ({ line, said })),
  );

describe("a line against its quotes", () => {
  it("catches at least 95 of 100 injected lies", () => {
    const lies = pairs("lies");
    const missed = lies.filter(({ line, said }) => isSupported(line, said)).map(({ line }) => line);
    expect(lies.length).toBeGreaterThanOrEqual(40);
    expect(missed.length / lies.length).toBeLessThanOrEqual(0.05);
  });

  it("doubts at most 15 of 100 true lines", () => {
    const truths = pairs("truths");
    const doubted = truths.filter(({ line, said }) => !isSupported(line, said)).map(({ line }) => line);
    expect(truths.length).toBeGreaterThanOrEqual(40);
    expect(doubted.length / truths.length).toBeLessThanOrEqual(0.15);
  });

  it("says what was said instead", () => {
    const checked = checkStatement("BP 180/80.", ["BP ek sau tees bata assi"]);
    expect(checked.support).toBe("contradicted");
    expect(checked.reasons).toMatchObject([
      {
        kind: "contradicted",
        slot: "value",
        what: "180/80",
        said: { concept: "BP", slots: [{ name: "value", value: "130/80" }] },
      },
    ]);
  });

  it("contradicts a turned polarity and doubts an invented finding", () => {
    expect(checkStatement("Denies fever.", ["bukhar hai"]).support).toBe("contradicted");
    expect(checkStatement("Patient has fever.", ["bukhar nahi hai"]).support).toBe("contradicted");
    expect(checkStatement("Patient has vomiting.", ["bukhar hai"]).support).toBe("unsupported");
  });

  it("leaves a badly garbled brand to a person, and never takes one drug for another", () => {
    expect(isSupported("Taking lipikind 10 mg.", ["और लेपी काइंट दस"])).toBe(false);
    expect(isSupported("Taking amlodipine 5 mg.", ["nifedipine 5 leti hoon"])).toBe(false);
    expect(isSupported("Taking cetirizine 10 mg.", ["citrizen das mg leta hoon"])).toBe(true);
  });

  it("knows a brand's generic", () => {
    expect(isSupported("Paracetamol 650 mg.", ["Dolo 650 li thi"])).toBe(true);
    expect(isSupported("Ibuprofen 650 mg.", ["Dolo 650 li thi"])).toBe(false);
  });

  it("tells mg from mcg and takes a gram for a thousand of them", () => {
    expect(isSupported("Thyronorm 50 mcg.", ["Thyronorm 50 mg"])).toBe(false);
    expect(isSupported("Monocef 1000 mg.", ["Monocef 1 gm"])).toBe(true);
  });

  it("has nothing to stand on without quotes", () => {
    expect(checkStatement("Viral fever likely.", [])).toMatchObject({
      support: "unsupported",
      reasons: [{ kind: "not-found", slot: "evidence" }],
    });
    expect(checkStatement("x", ["  "]).support).toBe("unsupported");
  });

  it("never throws, and supports any line quoted word for word", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string({ unit: "grapheme" })),
        (text, quotes) => {
          expect(["supported", "unsupported", "contradicted"]).toContain(
            checkStatement(text, quotes).support,
          );
          expect(checkStatement(`x ${text}`, [`x ${text}`]).support).toBe("supported");
        },
      ),
    );
  });
});

const transcript: Transcript = {
  recordingId: "REC_rampur_01J00000000000000000000000" as RecordingId,
  languages: ["hi-IN"],
  durationSeconds: 20,
  segments: [
    {
      segmentId: "s1",
      startSeconds: 0,
      endSeconds: 4,
      voice: "spk_1",
      speaker: "patient",
      text: "Bukhar nahi hai. Khansi teen din se hai.",
    },
    {
      segmentId: "s2",
      startSeconds: 4,
      endSeconds: 8,
      voice: "spk_0",
      speaker: "nurse",
      text: "BP 130 by 80 hai.",
    },
  ],
};

const quoting = (segmentId: string, quote: string): SpokenEvidence => ({
  kind: "spoken",
  segmentId,
  startSeconds: 0,
  endSeconds: 4,
  quote,
  speaker: "unknown",
});
const aLine = (text: string, ...evidence: Statement["evidence"]): Statement => ({
  statementId: "l1",
  text,
  evidence,
  support: "supported",
});

const check = (line: Statement): Statement | undefined =>
  checkSoap({ ...emptySoap(), subjective: [line] }, transcript).subjective[0];

describe("a draft against its transcript", () => {
  it("supports a line whose quote is there and carries its facts", () => {
    expect(check(aLine("Cough for 3 days.", quoting("s1", "khansi teen din se")))?.support).toBe("supported");
  });

  it("reads a quote with the rest of its sentence", () => {
    expect(check(aLine("Fever.", quoting("s1", "Bukhar")))?.support).toBe("contradicted");
    expect(check(aLine("Bukhar", quoting("s1", "Bukhar")))?.support).toBe("contradicted");
  });

  it("refuses a quote nobody said, a segment that is not there, and no evidence at all", () => {
    expect(check(aLine("Cough.", quoting("s1", "khansi paanch din se")))?.support).toBe("unsupported");
    expect(check(aLine("Cough.", quoting("s9", "Khansi teen din se hai.")))?.support).toBe("unsupported");
    expect(check(aLine("Cough.", quoting("s1", "")))?.support).toBe("unsupported");
    expect(check(aLine("Rest for 3 days."))?.support).toBe("unsupported");
  });

  it("puts right the times and the speaker of a quote", () => {
    const line = check(
      aLine("BP 130/80.", { ...quoting("s2", "BP 130 by 80 hai."), startSeconds: 99, endSeconds: 120 }),
    );
    expect(line).toMatchObject({
      support: "supported",
      evidence: [{ startSeconds: 4, endSeconds: 8, speaker: "nurse" }],
    });
  });

  it("leaves what a person wrote alone", () => {
    const mine: Statement = { statementId: "l1", text: "Anything 500.", evidence: [], support: "person" };
    expect(check(mine)).toEqual(mine);
  });

  it("adds fact chips where the drafter gave none", () => {
    expect(check(aLine("Cough for 3 days.", quoting("s1", "khansi teen din se")))?.facts).toEqual([
      { kind: "symptom", label: "cough" },
      { kind: "duration", label: "3 days" },
    ]);
  });
});
