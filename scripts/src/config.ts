import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the project's own commands read from the environment; `.env.example` explains each. */
const Config = z.object({
  /** Port of everything a person opens. */
  SWASYA_WEB_PORT: z.coerce.number().int().min(1).max(65535).default(8080),
  /** Port of the local cloud. */
  SWASYA_CLOUD_PORT: z.coerce.number().int().min(1).max(65535).default(4566),
  SWASYA_STATE_DIR: z.string().default(".swasya"),
  CHROMIUM_PATH: z.string().optional(),
  CI: z.string().optional(),
});

const parsed = Config.parse(process.env);

export const config = {
  webPort: parsed.SWASYA_WEB_PORT,
  cloudPort: parsed.SWASYA_CLOUD_PORT,
  stateDir: resolve(ROOT, parsed.SWASYA_STATE_DIR),
  chromiumPath: parsed.CHROMIUM_PATH,
  ci: parsed.CI !== undefined,
  /** For child processes; they pick what they need in configs of their own. */
  environment: process.env,
};
