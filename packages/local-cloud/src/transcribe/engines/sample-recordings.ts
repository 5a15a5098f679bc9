import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { HeardSpeech } from "../../contracts.ts";
import { spreadWords } from "./spread-words.ts";

/** Beside each sample `x.webm` lies `x.transcript.json`. */
export const SampleTranscript = z.object({
  languages: z.array(z.string()),
  turns: z.array(
    z.object({
      voice: z.string(),
      startSeconds: z.number(),
      endSeconds: z.number(),
      text: z.string(),
    }),
  ),
});
export type SampleTranscript = z.infer<typeof SampleTranscript>;

/** Undefined when the bytes are not a sample's. */
export type SampleLookup = (audio: Buffer) => Promise<HeardSpeech | undefined>;

const transcriptSuffix = ".transcript.json";

/** The recordings shipped with the project carry their transcripts; known by the hash of their bytes. */
export function createSampleLookup(samplesDir: string): SampleLookup {
  let samples: Promise<Map<string, string>> | undefined;
  return async (audio) => {
    samples ??= hashSamples(samplesDir);
    const transcriptFile = (await samples).get(hash(audio));
    if (!transcriptFile) return undefined;
    const transcript = SampleTranscript.parse(JSON.parse(await readFile(transcriptFile, "utf8")));
    return {
      languages: transcript.languages,
      items: transcript.turns.flatMap((turn) => spreadWords({ ...turn, confidence: 0.99 })),
    };
  };
}

async function hashSamples(dir: string): Promise<Map<string, string>> {
  const files = await readdir(dir, { recursive: true }).catch(() => []);
  const transcripts = files.filter((file) => file.endsWith(transcriptSuffix));
  const pairs = transcripts.flatMap((transcript) => {
    const stem = transcript.slice(0, -transcriptSuffix.length);
    return files
      .filter((file) => file.startsWith(`${stem}.`) && file !== transcript)
      .map(async (audio): Promise<[string, string]> => [
        hash(await readFile(join(dir, audio))),
        join(dir, transcript),
      ]);
  });
  return new Map(await Promise.all(pairs));
}

const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
