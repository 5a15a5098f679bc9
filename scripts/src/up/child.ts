import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { ROOT } from "../config.ts";

export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onLine: (line: string) => void;
}

export interface Child {
  readonly name: string;
  /** Resolves with a sentence when the process ended by itself. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** How long a child may take to close its files before it is killed, milliseconds. */
const GRACE_MS = 8_000;

/** Starts a process whose output comes line by line, and that can be stopped for sure. */
export function startChild(spec: ChildSpec): Child {
  const process = spawn(spec.command, spec.args, {
    cwd: spec.cwd ?? ROOT,
    env: { ...spec.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [process.stdout, process.stderr])
    createInterface({ input: stream }).on("line", spec.onLine);
  const exit = once(process, "exit").then(() => undefined);
  const failed = once(process, "error").then(([error]) => (error as Error).message);
  return {
    name: spec.name,
    ended: Promise.race([failed, exit.then(() => endOf(process))]).then(
      (why) => `${spec.name} ended: ${why}`,
    ),
    async stop() {
      if (process.exitCode !== null || process.signalCode !== null) return;
      process.kill("SIGTERM");
      const timer = setTimeout(() => process.kill("SIGKILL"), GRACE_MS);
      await exit;
      clearTimeout(timer);
    },
  };
}

const endOf = (process: ChildProcess): string => process.signalCode ?? `exit code ${process.exitCode}`;
