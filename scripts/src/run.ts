import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "./config.ts";

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Runs the steps one after another, says how long each took, and stops at the first that fails. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) {
    const began = performance.now();
    process.stdout.write(`\n▸ ${step.name}\n`);
    const child = spawn(step.command, step.args, { cwd: ROOT, stdio: "inherit", env: step.environment });
    const code: unknown = await once(child, "exit").then(
      ([exitCode]) => exitCode,
      (error: Error) => error.message,
    );
    if (typeof code === "string") process.stderr.write(`${code}\n`);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? "✓" : "✗"} ${step.name} (${seconds} s)\n`);
    if (code !== 0) return false;
  }
  return true;
}
