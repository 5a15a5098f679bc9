import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chainEngines } from "./chain-engines.ts";
import { mergeTokens, readReply } from "./openai-reply.ts";
import { createSampleLookup } from "./sample-recordings.ts";

const samples = join(import.meta.dirname, "../../../../../samples");
const recording = readFileSync(join(samples, "recordings/bp-mixed.webm"));

test("whisper.cpp's tokens become words, Devanagari too", () => {
  const token = (word: string, start: number) => ({ word, start, end: start + 1 });
  const words = mergeTokens([token(" बुख", 0), token("ार", 1), token(" है", 2), token(".", 3)]);
  expect(words.map((word) => [word.word, word.start, word.end])).toEqual([
    ["बुखार", 0, 2],
    ["है.", 2, 4],
  ]);
});

test("segments without words share their time among the words by length", () => {
  const heard = readReply(
    { language: "hindi", text: "", segments: [{ text: " ab cd", start: 1, end: 3 }] },
    [],
  );
  expect(heard.languages).toEqual(["hi-IN"]);
  expect(heard.items.map((item) => [item.text, item.startSeconds])).toEqual([
    ["ab", 1],
    ["cd", 2],
  ]);
});

test("a sample is known by its bytes; anything else without a server is STT_NOT_CONFIGURED", async () => {
  const engine = chainEngines(createSampleLookup(samples), undefined);
  const heard = await engine(recording, { languages: [] });
  expect(new Set(heard.items.map((item) => item.voice))).toEqual(new Set(["spk_0", "spk_1"]));
  await expect(engine(Buffer.from("other"), { languages: [] })).rejects.toThrow(/^STT_NOT_CONFIGURED: /);
});
