import type { RecordingId } from "@swasya/domain/ids";
import type { Transcript } from "@swasya/domain/transcript";
import { describe, expect, it } from "vitest";
import { judgeTranscript } from "./speech-gate.ts";

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
    expect(judgeTranscript(aTranscript("bukhar hai", 6))).toEqual({ verdict: "ok" });
  });

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
