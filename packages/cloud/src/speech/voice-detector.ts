import { createFvad, type Fvad } from "./fvad.ts";
import { type MediaFormat, sniffMedia } from "@swasya/domain/media";
import { FVAD_WASM_BASE64 } from "./fvad-bytes.ts";

export interface VoiceDetector {
  /**
   * Seconds of voice in a recording, listened to only until there are `enough`. Undefined for one that cannot be
   * decoded: nothing is known of it then.
   */
  voicedSeconds(audio: Uint8Array, enough: number): Promise<number | undefined>;
}

/**
 * Of the four modes the one that measured best: 0 and 1 take loud noise for voice, 3 misses a patient who sits far
 * from the phone (`packages/cloud/src/speech/voice-detector.test.ts`).
 */
const MODE = 2;
const RATE = 16_000;
const FRAME_SECONDS = 0.03;
const FRAME = RATE * FRAME_SECONDS;
/** A shorter run of voice is a click or a chair. */
const SHORTEST_RUN_FRAMES = 5;
/** The decoder copies what it has of a piece at each packet: small pieces are fast. */
const PIECE_BYTES = 1024;

export function createVoiceDetector(): VoiceDetector {
  let loaded: Promise<Fvad> | undefined;
  return {
    async voicedSeconds(audio, enough) {
      try {
        loaded ??= loadFvad();
        return await listen(await loaded, audio, enough);
      } catch {
        return undefined;
      }
    },
  };
}

const loadFvad = (): Promise<Fvad> =>
  createFvad({ wasmBinary: new Uint8Array(Buffer.from(FVAD_WASM_BASE64, "base64")) });

async function listen(fvad: Fvad, audio: Uint8Array, enough: number): Promise<number> {
  const counter = countVoice(fvad);
  try {
    for await (const { channelData, sampleRate } of piecesOf(audio)) {
      counter.take(toRate(mixDown(channelData), sampleRate));
      if (counter.seconds() >= enough) break;
    }
    return counter.seconds();
  } finally {
    counter.end();
  }
}

interface Sound {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
}

interface Decoder {
  decode(piece: Uint8Array): Sound | Promise<Sound>;
  flush?(): Sound | Promise<Sound>;
  free(): void;
}

/** Loaded when the first of its kind comes. */
const decoders: Partial<Record<MediaFormat, () => Promise<Decoder>>> = {
  webm: async () => (await import("@audio/decode-webm")).decoder(),
  ogg: async () => (await import("@audio/decode-opus")).decoder(),
  mp3: async () => (await import("@audio/decode-mp3")).decoder(),
  mp4: async () => (await import("@audio/decode-mp4")).decoder(),
  wav: async () => (await import("@audio/decode-wav")).decoder(),
};

async function* piecesOf(audio: Uint8Array): AsyncGenerator<Sound> {
  const format = sniffMedia(audio);
  const open = format && decoders[format];
  if (open === undefined) throw new Error("no decoder for this kind of sound");
  const decoder = await open();
  try {
    for (let at = 0; at < audio.length; at += PIECE_BYTES)
      yield await decoder.decode(audio.subarray(at, at + PIECE_BYTES));
    if (decoder.flush) yield await decoder.flush();
  } finally {
    decoder.free();
  }
}

function countVoice(fvad: Fvad) {
  const detector = fvad._fvad_new();
  const pointer = fvad._malloc(FRAME * Int16Array.BYTES_PER_ELEMENT);
  fvad._fvad_set_sample_rate(detector, RATE);
  fvad._fvad_set_mode(detector, MODE);
  let rest = new Float32Array(0);
  let run = 0;
  let frames = 0;

  const hear = (frame: Float32Array): void => {
    const samples = Int16Array.from(frame, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32_767));
    fvad.HEAP16.set(samples, pointer / Int16Array.BYTES_PER_ELEMENT);
    const isVoice = fvad._fvad_process(detector, pointer, FRAME) === 1;
    run = isVoice ? run + 1 : 0;
    // A run counts as a whole once it is long enough to be a word.
    if (run === SHORTEST_RUN_FRAMES) frames += SHORTEST_RUN_FRAMES;
    else if (run > SHORTEST_RUN_FRAMES) frames += 1;
  };
  return {
    take(samples: Float32Array): void {
      const all = new Float32Array(rest.length + samples.length);
      all.set(rest);
      all.set(samples, rest.length);
      let at = 0;
      for (; at + FRAME <= all.length; at += FRAME) hear(all.subarray(at, at + FRAME));
      rest = all.slice(at);
    },
    seconds: (): number => frames * FRAME_SECONDS,
    end(): void {
      fvad._free(pointer);
      fvad._fvad_free(detector);
    },
  };
}

function mixDown(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = channels;
  if (others.length === 0) return first;
  return first.map(
    (sample, at) => others.reduce((sum, channel) => sum + (channel[at] ?? 0), sample) / channels.length,
  );
}

/** Each target sample is the mean of the source samples that fall into it: enough to tell a voice. */
function toRate(samples: Float32Array, rate: number): Float32Array {
  const ratio = rate / RATE;
  if (ratio === 1) return samples;
  return Float32Array.from({ length: Math.floor(samples.length / ratio) }, (_, at) => {
    const from = Math.floor(at * ratio);
    const to = Math.max(from + 1, Math.floor((at + 1) * ratio));
    let sum = 0;
    for (let index = from; index < to; index += 1) sum += samples[index] ?? 0;
    return sum / (to - from);
  });
}
