const RATE = 16_000;
const BYTES_PER_SAMPLE = 2;

/** A WAV, 16 kHz, mono, 16 bit, of what `sample` gives at each second, -1 to 1. */
function wav(seconds: number, sample: (second: number) => number): Buffer {
  const count = Math.round(seconds * RATE);
  const data = Buffer.alloc(count * BYTES_PER_SAMPLE);
  for (let at = 0; at < count; at += 1)
    data.writeInt16LE(Math.round(sample(at / RATE) * 32_767), at * BYTES_PER_SAMPLE);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * BYTES_PER_SAMPLE, 28);
  head.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** In which nothing is said. */
export const silentWav = (seconds: number): Buffer => wav(seconds, () => 0);

const CHORDS = [
  [262, 330, 392],
  [220, 262, 330],
] as const;

/** Music, which is taken for a voice: an engine is asked about it. */
export const musicWav = (seconds: number): Buffer =>
  wav(seconds, (second) => {
    const chord = CHORDS[Math.floor(second) % CHORDS.length] ?? CHORDS[0];
    const fading = Math.exp(-(second % 1) * 1.2);
    const tones = chord.map(
      (hertz) => Math.sin(2 * Math.PI * hertz * second) + Math.sin(4 * Math.PI * hertz * second) / 2,
    );
    return (fading * 0.3 * tones.reduce((sum, tone) => sum + tone, 0)) / (chord.length * 1.5);
  });
