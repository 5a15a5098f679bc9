import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { conversations, type Conversation, type Turn } from "./conversations.ts";

// Run: ./swasya -- node samples/make/make-recordings.ts   (needs espeak-ng and ffmpeg)

const voices = {
  nurse: { label: "spk_0", pitch: 72, speed: 150 },
  patient: { label: "spk_1", pitch: 32, speed: 142 },
} as const;
const espeakVoices = { en: "en-gb", hi: "hi" } as const;
const rate = 22_050;
const gapSeconds = 0.35;
const wavHeaderBytes = 44;

const outDir = join(import.meta.dirname, "../recordings");
mkdirSync(outDir, { recursive: true });
for (const conversation of conversations) makeRecording(conversation);

function makeRecording(conversation: Conversation): void {
  const dir = mkdtempSync(join(tmpdir(), "swasya-sample-"));
  const silence = Buffer.alloc(Math.round(gapSeconds * rate) * 2);
  const parts: Buffer[] = [silence];
  let bytes = silence.length;
  const turns = conversation.turns.map((turn) => {
    const speech = speak(turn, join(dir, "turn.wav"));
    const startSeconds = toSeconds(bytes);
    parts.push(speech, silence);
    bytes += speech.length + silence.length;
    return {
      voice: voices[turn.who].label,
      startSeconds,
      endSeconds: toSeconds(bytes - silence.length),
      text: turn.text,
    };
  });
  const raw = join(dir, "all.raw");
  writeFileSync(raw, Buffer.concat(parts));
  const audio = join(outDir, `${conversation.name}.webm`);
  const input = ["-f", "s16le", "-ar", String(rate), "-ac", "1", "-i", raw];
  const encoding = ["-c:a", "libopus", "-b:a", "24k", "-map_metadata", "-1", "-fflags", "+bitexact"];
  execFileSync("ffmpeg", ["-y", "-loglevel", "error", ...input, ...encoding, audio]);
  const transcript = { languages: conversation.languages, turns };
  writeFileSync(
    join(outDir, `${conversation.name}.transcript.json`),
    `${JSON.stringify(transcript, null, 2)}\n`,
  );
  rmSync(dir, { recursive: true });
}

/** Mono 16-bit samples without the header. */
function speak(turn: Turn, file: string): Buffer {
  const { pitch, speed } = voices[turn.who];
  const voice = ["-v", espeakVoices[turn.language], "-p", String(pitch), "-s", String(speed)];
  execFileSync("espeak-ng", [...voice, "-w", file, turn.text]);
  return readFileSync(file).subarray(wavHeaderBytes);
}

function toSeconds(bytes: number): number {
  return Number((bytes / 2 / rate).toFixed(3));
}
