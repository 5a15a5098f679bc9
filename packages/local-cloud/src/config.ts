import { resolve } from "node:path";
import { z } from "zod";
import type { Unkindness } from "./contracts.ts";

const Unkind = z
  .string()
  .regex(
    /^\d+(:\d*\.?\d+)?(:\d+)?$/,
    "SWASYA_UNKIND is <seed>[:<chance of a duplicate>[:<largest delay in ms>]]",
  )
  .transform((text): Unkindness => {
    const [seed, duplicate, delayMs] = text.split(":").map(Number);
    return { seed: seed ?? 1, duplicate: duplicate ?? 0.3, delayMs: delayMs ?? 500 };
  });

const Text = z.string().trim().min(1).optional().catch(undefined);

const Environment = z.object({
  SWASYA_CLOUD_PORT: z.coerce.number().int().min(0).max(65_535).default(4566),
  SWASYA_CLOUD_DIR: z.string().default(".swasya/cloud"),
  SWASYA_TEMPLATE: z.string().default(resolve(import.meta.dirname, "../../../infra/template.yaml")),
  SWASYA_SAMPLES: z.string().default(resolve(import.meta.dirname, "../../../samples")),
  SWASYA_WATCH: z.stringbool().default(false),
  SWASYA_UNKIND: Unkind.optional(),
  WEB_ORIGIN: Text,
  LIVE_URL: Text,
  STT_BASE_URL: Text,
  STT_API_KEY: Text,
  STT_MODEL: Text,
  GEMINI_API_KEY: Text,
  GEMINI_BASE_URL: Text,
  GEMINI_MODEL: Text,
  NOTE_LANGUAGE: Text,
  GOOGLE_CLOUD_PROJECT: Text,
  GOOGLE_CLOUD_LOCATION: Text,
  GOOGLE_APPLICATION_CREDENTIALS: Text,
});
export type LocalCloudConfig = z.infer<typeof Environment>;

/** Throws an Error with one sentence when a variable does not read. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): LocalCloudConfig {
  const parsed = Environment.safeParse(environment);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`The environment variable ${issue?.path.join(".")} is not good: ${issue?.message}`);
}
