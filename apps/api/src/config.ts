import { z } from "zod";

/** Exactly what the API reads from its environment. AWS_* is read by the SDK itself. */
const Config = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(8081),
  AWS_REGION: z.string().min(1),
  PATIENTS_TABLE: z.string().min(1),
  NOTES_TABLE: z.string().min(1),
  HISTORY_TABLE: z.string().min(1),
  QUEUE_TABLE: z.string().min(1),
  AUDIT_TABLE: z.string().min(1),
  GUARDS_TABLE: z.string().min(1),
  MEDIA_BUCKET: z.string().min(1),
  AUDIO_QUEUE_URL: z.url(),
  IMAGE_QUEUE_URL: z.url(),
  USER_POOL_ID: z.string().min(1),
  USER_POOL_CLIENT_ID: z.string().min(1),
  TOKEN_ISSUER: z.url(),
  LIVE_URL: z.url(),
  LIVE_AUTHORIZER_NAME: z.string().min(1),
  APP_SECRET_ARN: z.string().min(1),
  /** Where browsers are: the one origin mutations may come from. `https:` makes the cookies Secure. */
  WEB_ORIGIN: z.url(),
  /** Proxies before this server: one on a laptop, CloudFront and a load balancer in the cloud. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(1),
});
export type Config = z.infer<typeof Config>;

/** Throws one sentence that names each variable that is missing or wrong, never a value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = Config.safeParse(environment);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Error(`The API cannot start: set ${[...new Set(names)].join(", ")} in its environment.`);
}
