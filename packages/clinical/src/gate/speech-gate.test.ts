import type { RecordingId } from "@swasya/domain/ids";
import type { Transcript } from "@swasya/domain/transcript";
import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeTranscript, withoutLoops } from "./speech-gate.ts";

const aTranscript = (text: string, durationSeconds: number): Transcript => ({
  recordingId: "REC_rampur_01J00000000000000000000000" as RecordingId,
  languages: ["hi-IN"],
  durationSeconds,
  segments: [
    {
      segmentId: "s1",
      startSeconds: 0,
      endSeconds: durationSeconds,
      voice: "spk_0",
      speaker: "unknown",
      text,
    },
  ],
});

const SAMPLES = new URL("../../../../samples/recordings/", import.meta.url);
const talk = "Mujhe teen din se bukhar hai aur बुखार के साथ खांसी भी है १०१";

describe("the speech gate", () => {
  it("lets ordinary talk pass, in both scripts", () => {
    expect(judgeTranscript(aTranscript(talk, 10))).toEqual({ verdict: "ok" });
  });

  it("finds no speech in an empty transcript, or in a stray phrase over long silence", () => {
    expect(judgeTranscript({ ...aTranscript("", 5), segments: [] })).toEqual({ verdict: "no-speech" });
    expect(judgeTranscript(aTranscript(" ... ", 5))).toEqual({ verdict: "no-speech" });
    expect(judgeTranscript(aTranscript("Thank you.", 40))).toEqual({ verdict: "no-speech" });
  });

  it("is unsure of few words over a long time, but not over a short one", () => {
    expect(judgeTranscript(aTranscript(talk, 60))).toEqual({ verdict: "unsure", why: "few-words" });
    expect(judgeTranscript(aTranscript("mujhe do din se bukhar", 6))).toEqual({ verdict: "ok" });
  });

  it.each([
    ["three words or fewer, however short the recording", "Thank you.", 4],
    ["an English outro on and on", "Thanks for watching! ".repeat(12), 40],
    ["one Hindi word on and on", "धन्यवाद ".repeat(40), 40],
    ["two words on and on", "बुखार है। ".repeat(9), 20],
    ["a Hindi outro", "अगर वीडियो अच्छा लगे तो चैनल को सब्सक्राइब करें।", 10],
    ["a romanised outro", "Video dekhne ke liye dhanyavaad. Channel ko like aur subscribe kar lijiye.", 12],
    ["a credit", "Subtitles by the community of the channel.", 6],
  ])("finds no speech in %s", (_what, text, seconds) => {
    expect(judgeTranscript(aTranscript(text, seconds))).toEqual({ verdict: "no-speech" });
  });

  it("is unsure of talk that ends in a loop, in any language", () => {
    for (const phrase of ["और फिर ", "and then it was ", "haan ji "])
      expect(judgeTranscript(aTranscript(`${talk} ${phrase.repeat(10)}`, 20))).toEqual({
        verdict: "unsure",
        why: "repetition",
      });
  });

  it("keeps each loop's first round, and every word of talk in which nothing is said four times on end", () => {
    const word = fc.constantFrom(..."a b c d e f g h".split(" "));
    const phrase = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(phrase, fc.integer({ min: 4, max: 30 }), (words, rounds) => {
        const looped = Array.from({ length: rounds }, () => words).flat();
        const kept = withoutLoops(looped);
        expect(kept.length).toBeLessThanOrEqual(words.length);
        expect(words.slice(0, kept.length)).toEqual(kept);
      }),
    );
    const distinct = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 3 }), (words, times) => {
        const said = words.flatMap((each) => Array.from({ length: times }, () => each));
        expect(withoutLoops(said)).toEqual(said);
      }),
    );
  });

  it.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".transcript.json")))(
    "lets %s pass",
    (file) => {
      const sample = JSON.parse(readFileSync(new URL(file, SAMPLES), "utf8")) as {
        turns: { text: string; endSeconds: number }[];
      };
      const text = sample.turns.map((turn) => turn.text).join(" ");
      const seconds = sample.turns.at(-1)?.endSeconds ?? 0;
      expect(judgeTranscript(aTranscript(text, seconds))).toEqual({ verdict: "ok" });
    },
  );

  it("is unsure of another script", () => {
    expect(judgeTranscript(aTranscript(`${talk} ありがとう`, 10))).toEqual({
      verdict: "unsure",
      why: "foreign-script",
    });
    expect(judgeTranscript(aTranscript(`${talk} بخار`, 10))).toEqual({
      verdict: "unsure",
      why: "foreign-script",
    });
  });

  it("is unsure of leaked tokens", () => {
    expect(judgeTranscript(aTranscript(`${talk} <|endoftext|>`, 10))).toEqual({
      verdict: "unsure",
      why: "leaked-tokens",
    });
  });
});
