import { z } from "zod";

/** The secret that names the AI model's access; `{}` means that there is none. */
const ModelSecret = z.object({
  /** Gemini Developer API. Its terms exclude clinical practice: for trials with made-up data only. */
  apiKey: z.string().min(1).optional(),
  /** Google Cloud: Gemini Enterprise Agent Platform. */
  project: z.string().min(1).optional(),
  location: z.string().min(1).default("global"),
  /** Service account or workload identity federation, as Google's console exports it. */
  credentials: z.record(z.string(), z.unknown()).optional(),
  /** Another address that speaks the same protocol. */
  baseUrl: z.url().optional(),
});
export type ModelCredentials = z.infer<typeof ModelSecret>;

/** Undefined where no model is set up. Throws a code, never a value, for a secret that cannot be read. */
export function parseModelSecret(secret: string): ModelCredentials | undefined {
  const parsed = ModelSecret.safeParse(parseJson(secret));
  if (!parsed.success) throw new Error("MODEL_SECRET_UNREADABLE");
  return parsed.data.apiKey || parsed.data.project ? parsed.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
