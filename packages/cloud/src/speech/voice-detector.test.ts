import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FVAD_WASM_BASE64 } from "./fvad-bytes.ts";
import { createVoiceDetector } from "./voice-detector.ts";

const RATE = 16_000;
const samples = join(import.meta.dirname, "../../../../samples/recordings");
const detector = createVoiceDetector();

/** Everything that is heard in a recording, seconds. */
const heard = (audio: Uint8Array): Promise<number | undefined> => detector.voicedSeconds(audio, Infinity);

function wavOf(samplesAt: Float32Array): Uint8Array {
  const bytes = samplesAt.length * 2;
  const view = new DataView(new ArrayBuffer(44 + bytes));
  const text = (at: number, word: string): void =>
    [...word].forEach((letter, step) => view.setUint8(at + step, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + bytes, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, bytes, true);
  samplesAt.forEach((value, at) =>
    view.setInt16(44 + at * 2, Math.max(-1, Math.min(1, value)) * 32_767, true),
  );
  return new Uint8Array(view.buffer);
}

/** A seeded generator (mulberry32), so that the noise is the same at every run. */
function noiseSource(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform());
}

const decibels = (level: number): number => 10 ** (level / 20);
const seconds20 = (sample: (second: number) => number): Uint8Array =>
  wavOf(Float32Array.from({ length: 20 * RATE }, (_, at) => sample(at / RATE)));

describe("hearing whether anybody speaks", () => {
  it.each([
    ["silence", () => 0],
    ["the microphone's own noise", (noise: () => number) => noise() * decibels(-60)],
    ["a loud fan", (noise: () => number) => noise() * decibels(-30)],
    [
      "mains hum",
      (noise: () => number, second: number) =>
        (Math.sin(2 * Math.PI * 50 * second) + 0.5 * Math.sin(2 * Math.PI * 100 * second) + 0.3 * noise()) *
        decibels(-35),
    ],
    [
      "a click a second",
      (noise: () => number, second: number) => noise() * decibels(second % 1 < 0.003 ? -6 : -65),
    ],
  ])("hears no voice in %s", async (_name, sample) => {
    const noise = noiseSource(7);
    expect(await heard(seconds20((second) => sample(noise, second)))).toBeLessThan(0.5);
  });

  const recordings = readdirSync(samples).filter((name) => name.endsWith(".webm"));
  it.each(recordings)("hears most of %s", async (name) => {
    expect(await heard(readFileSync(join(samples, name)))).toBeGreaterThan(25);
  });

  it("stops listening once it has heard enough", async () => {
    const audio = readFileSync(join(samples, "fever-english.webm"));
    const seconds = await detector.voicedSeconds(audio, 0.5);
    expect(seconds).toBeGreaterThanOrEqual(0.5);
    expect(seconds).toBeLessThan(5);
  });

  it("is the package's own detector, byte for byte", () => {
    const file = createRequire(import.meta.url).resolve("@echogarden/fvad-wasm/fvad.wasm");
    expect(FVAD_WASM_BASE64).toBe(readFileSync(file).toString("base64"));
  });

  it("knows nothing of what it cannot decode", async () => {
    expect(await heard(new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]))).toBeUndefined();
    expect(await heard(new TextEncoder().encode("no sound at all"))).toBeUndefined();
  });
});
