import { newId } from "@swasya/domain/ids";
import { TEST_NOW, rampur } from "@swasya/domain/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTranscript } from "./parse-transcript.ts";

const recordingId = newId("REC", rampur, TEST_NOW);

const word = (content: string, start: number, voice?: string) => ({
  type: "pronunciation",
  start_time: start.toFixed(2),
  end_time: (start + 0.3).toFixed(2),
  alternatives: [{ content, confidence: "0.98" }],
  ...(voice ? { speaker_label: voice } : {}),
});
const mark = (content: string) => ({ type: "punctuation", alternatives: [{ content, confidence: "0.0" }] });
const file = (items: unknown[], more: object = {}) => ({ results: { items, ...more } });
const texts = (value: unknown) => parseTranscript(recordingId, value).segments.map((segment) => segment.text);

describe("a batch transcript", () => {
  it("is plain text, and a word of which nothing shows is none", () => {
    const items = [word("bu\u202ekhar", 0), word("\u200b", 0.4), word("teen\u0301\u0301", 0.8)];
    expect(texts(file(items))).toEqual(["bukhar teeń"]);
  });

  it("becomes segments of one voice, cut at sentence ends and pauses", () => {
    const items = [
      word("Any", 0, "spk_0"),
      word("fever", 0.4, "spk_0"),
      mark("?"),
      word("Haan", 1, "spk_1"),
      word("teen", 1.4, "spk_1"),
      mark(","),
      word("din", 1.8, "spk_1"),
      mark("।"),
      word("aur", 2.2, "spk_1"),
      word("khansi", 4.5, "spk_1"),
    ];
    expect(texts(file(items))).toEqual(["Any fever?", "Haan teen, din।", "aur", "khansi"]);
    const { segments, durationSeconds } = parseTranscript(recordingId, file(items));
    expect(segments[1]).toMatchObject({ segmentId: "s2", voice: "spk_1", startSeconds: 1, endSeconds: 2.1 });
    expect(segments[1]?.words?.[1]).toEqual({
      text: "teen,",
      startSeconds: 1.4,
      endSeconds: 1.7,
      confidence: 0.98,
    });
    expect(durationSeconds).toBe(4.8);
  });

  it("takes voices from the labels where items carry none", () => {
    const items = [word("hello", 0), word("namaste", 0.4)];
    const turn = (start: string, end: string, speaker_label: string) => ({
      items: [{ start_time: start, end_time: end, speaker_label }],
    });
    const speaker_labels = { segments: [turn("0.00", "0.30", "spk_0"), turn("0.40", "0.70", "spk_1")] };
    const { segments } = parseTranscript(recordingId, file(items, { speaker_labels }));
    expect(segments.map(({ voice }) => voice)).toEqual(["spk_0", "spk_1"]);
  });

  it("names the languages heard, of one or of several", () => {
    const both = {
      language_codes: [{ language_code: "hi-IN" }, { language_code: "en-IN" }, { language_code: "hi-IN" }],
    };
    expect(parseTranscript(recordingId, file([], both)).languages).toEqual(["hi-IN", "en-IN"]);
    expect(parseTranscript(recordingId, file([], { language_code: "hi-IN" })).languages).toEqual(["hi-IN"]);
  });

  it("is empty for silence and refuses what is not one", () => {
    expect(parseTranscript(recordingId, file([]))).toMatchObject({ segments: [], durationSeconds: 0 });
    expect(() => parseTranscript(recordingId, { results: { items: [{}] } })).toThrow();
  });

  it("loses no word and mixes no voices, whatever is said", () => {
    const heard = fc.array(
      fc.record({
        text: fc.stringMatching(/^[a-z]{1,8}$/),
        voice: fc.constantFrom("spk_0", "spk_1"),
        gap: fc.nat(30),
      }),
    );
    fc.assert(
      fc.property(heard, (said) => {
        let at = 0;
        const items = said.map(({ text, voice, gap }) => word(text, (at += 0.3 + gap / 10), voice));
        const { segments } = parseTranscript(recordingId, file(items));
        expect(segments.map((segment) => segment.text).join(" ")).toBe(
          said.map(({ text }) => text).join(" "),
        );
        expect(new Set(segments.map(({ segmentId }) => segmentId)).size).toBe(segments.length);
        const voices = segments.flatMap(({ voice, words }) => (words ?? []).map(() => voice));
        expect(voices).toEqual(said.map(({ voice }) => voice));
      }),
    );
  });
});
