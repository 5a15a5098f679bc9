import { readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "vitest";
import { toSpeechWavInThread } from "./wav-in-thread.ts";

const samples = join(import.meta.dirname, "../../../../../samples");
const recording = readFileSync(join(samples, "recordings/bp-mixed.webm"));

test("a phone's WebM becomes 16 kHz mono WAV of the same length", async () => {
  const wav = await toSpeechWavInThread(recording);
  expect(wav.readUInt32LE(24)).toBe(16_000);
  expect(wav.readUInt16LE(22)).toBe(1);
  expect((wav.length - 44) / 32_000).toBeCloseTo(42.3, 0);
});

test("decoding leaves the event loop free for the other services", async () => {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  await toSpeechWavInThread(recording);
  delay.disable();
  expect(delay.max / 1e6).toBeLessThan(1000);
});

test("bytes that are no audio are refused", async () => {
  await expect(toSpeechWavInThread(Buffer.from("text"))).rejects.toThrow();
});
