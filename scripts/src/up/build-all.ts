import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "../config.ts";

interface BuildOptions {
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Builds what changed since the last time (turbo's cache knows). */
export async function buildAll({ say, signal }: BuildOptions): Promise<void> {
  say("swasya: building what changed …");
  const build = spawn("turbo", ["run", "build", "--output-logs=errors-only", "--ui=stream"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    signal,
  });
  const [code] = await once(build, "exit");
  if (code !== 0) throw new Error("The build failed; the reason is above.");
}
