import type { z } from "zod";

/** Throws one sentence that names each variable that is missing or wrong, never a value. */
export function readEnvironment<Config>(
  schema: z.ZodType<Config>,
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map((issue) => issue.path.join(".")));
  throw new Error(`The worker cannot start: set ${[...names].join(", ")} in its environment.`);
}
