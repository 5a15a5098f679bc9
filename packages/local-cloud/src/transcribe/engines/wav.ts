import decode from "audio-decode";

const targetRate = 16_000;

/** Any common recording as 16 kHz mono 16-bit WAV, the one form every speech server reads. */
export async function toSpeechWav(audio: Buffer): Promise<Buffer> {
  const { channelData, sampleRate } = await decodeAudio(audio);
  return encodeWav(resample(mixDown(channelData), sampleRate, targetRate), targetRate);
}

const webmMagic = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
const pieceBytes = 1024;

interface Decoded {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
}

/** The library copies all it has of a WebM piece at each packet: whole recordings take seconds, small pieces do not. */
async function decodeAudio(audio: Buffer): Promise<Decoded> {
  if (!audio.subarray(0, webmMagic.length).equals(webmMagic)) return decode(audio);
  const decoder = await decode.webm();
  const parts: Decoded[] = [];
  for (let at = 0; at < audio.length; at += pieceBytes) {
    parts.push(await decoder(audio.subarray(at, at + pieceBytes)));
  }
  parts.push(await decoder());
  const heard = parts.filter((part) => part.channelData.length > 0);
  const [first] = heard;
  if (!first) throw new Error("the recording holds no sound");
  const channelData = first.channelData.map((_, channel) =>
    joined(heard.map((part) => part.channelData[channel] ?? new Float32Array(0))),
  );
  return { channelData, sampleRate: first.sampleRate };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function mixDown(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = channels;
  if (others.length === 0) return first;
  return first.map(
    (sample, at) => others.reduce((sum, channel) => sum + (channel[at] ?? 0), sample) / channels.length,
  );
}

/** Averages the source samples that fall into each target sample, which also keeps most of the aliasing out. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const ratio = from / to;
  const result = new Float32Array(Math.floor(samples.length / ratio));
  for (let at = 0; at < result.length; at += 1) {
    result[at] =
      ratio < 1 ? interpolate(samples, at * ratio) : average(samples, at * ratio, (at + 1) * ratio);
  }
  return result;
}

function average(samples: Float32Array, from: number, to: number): number {
  const first = Math.floor(from);
  const last = Math.max(first + 1, Math.floor(to));
  let sum = 0;
  for (let at = first; at < last; at += 1) sum += samples[at] ?? 0;
  return sum / (last - first);
}

function interpolate(samples: Float32Array, position: number): number {
  const left = Math.floor(position);
  const share = position - left;
  return (samples[left] ?? 0) * (1 - share) + (samples[left + 1] ?? samples[left] ?? 0) * share;
}

export function encodeWav(samples: Float32Array, rate: number): Buffer {
  const bytes = samples.length * 2;
  const wav = Buffer.alloc(44 + bytes);
  wav.write("RIFF", 0, "latin1");
  wav.writeUInt32LE(36 + bytes, 4);
  wav.write("WAVEfmt ", 8, "latin1");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(bytes, 40);
  samples.forEach((sample, at) =>
    wav.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + at * 2),
  );
  return wav;
}
