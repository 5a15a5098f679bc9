import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createWavThread } from "./wav-in-thread.ts";

const samples = join(import.meta.dirname, "../../../../../samples");
const recording = readFileSync(join(samples, "recordings/bp-mixed.webm"));

const thread = createWavThread();
afterAll(() => thread.close());

test("a phone's WebM becomes 16 kHz mono WAV of the same length", async () => {
  const wav = await thread.toSpeechWav(recording);
  expect(wav.readUInt32LE(24)).toBe(16_000);
  expect(wav.readUInt16LE(22)).toBe(1);
  expect((wav.length - 44) / 32_000).toBeCloseTo(42.3, 0);
});

test("decoding leaves the event loop free for the other services", async () => {
  const order: string[] = [];
  const served = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    order.push("served");
  };
  await Promise.all([thread.toSpeechWav(recording).then(() => order.push("decoded")), served()]);
  expect(order).toEqual(["served", "decoded"]);
});

test("bytes that are no audio are refused, and the next recording is still decoded", async () => {
  const [refused, decoded] = await Promise.allSettled([
    thread.toSpeechWav(Buffer.from("text")),
    thread.toSpeechWav(recording),
  ]);
  expect([refused.status, decoded.status]).toEqual(["rejected", "fulfilled"]);
});

test("whoever waits when the thread is closed is told, and a new thread takes the next recording", async () => {
  const waiting = Promise.allSettled([thread.toSpeechWav(recording)]);
  await thread.close();
  const reason: unknown = expect.objectContaining({ message: "the decoding thread ended" });
  expect(await waiting).toEqual([{ status: "rejected", reason }]);
  expect((await thread.toSpeechWav(recording)).length).toBeGreaterThan(44);
});
