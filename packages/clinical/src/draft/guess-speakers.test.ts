import type { TranscriptSegment } from "@swasya/domain/transcript";
import { describe, expect, it } from "vitest";
import { guessSpeakers } from "./guess-speakers.ts";

const segments = (...turns: [voice: string, text: string][]): TranscriptSegment[] =>
  turns.map(([voice, text], index) => ({
    segmentId: `s${index}`,
    startSeconds: index,
    endSeconds: index + 1,
    voice,
    speaker: "unknown",
    text,
  }));

const speakers = (...turns: [voice: string, text: string][]): string[] =>
  guessSpeakers(segments(...turns)).map(({ speaker }) => speaker);

describe("guessing who speaks", () => {
  it("takes the voice that asks for the nurse and the one that complains for the patient", () => {
    expect(
      speakers(
        ["spk_0", "Kya taklif hai?"],
        ["spk_1", "Mujhe bukhar hai"],
        ["spk_0", "Kab se hai?"],
        ["spk_1", "Teen din se, khansi bhi hai"],
      ),
    ).toEqual(["nurse", "patient", "nurse", "patient"]);
  });

  it("does not decide between two voices that both ask", () => {
    expect(
      speakers(
        ["spk_0", "Kya taklif hai?"],
        ["spk_1", "Kitni goli khani hai?"],
        ["spk_0", "Kab se?"],
        ["spk_1", "Kya bukhar hai?"],
      ),
    ).toEqual(Array(4).fill("unknown"));
  });

  it("with one voice for all, goes by what each segment itself gives away", () => {
    expect(
      speakers(["spk_0", "Aapko kya taklif hai?"], ["spk_0", "Mujhe bukhar hai"], ["spk_0", "Achha."]),
    ).toEqual(["nurse", "patient", "unknown"]);
  });

  it("leaves known speakers alone", () => {
    const known = segments(["spk_0", "Kya taklif hai?"]).map((segment) => ({
      ...segment,
      speaker: "doctor" as const,
    }));
    expect(guessSpeakers(known)).toEqual(known);
  });

  it("leaves a third voice unknown when two others complain", () => {
    expect(
      speakers(
        ["a", "Kya taklif hai?"],
        ["b", "Mujhe bukhar hai"],
        ["c", "Unko khansi bhi hai"],
        ["a", "Kab se hai?"],
      ),
    ).toEqual(["nurse", "unknown", "unknown", "nurse"]);
  });
});
