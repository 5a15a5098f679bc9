import { config } from "../config.ts";
import { demoStaff, DEMO_PASSWORD } from "../demo/people.ts";
import { startSystem } from "./start-system.ts";

const watch = process.argv.includes("--watch");
/** The browser suite builds by itself and begins with an empty state. */
const build = !watch && !process.argv.includes("--no-build");
const fresh = process.argv.includes("--fresh");
const say = (line: string) => void process.stdout.write(`${line}\n`);
const halt = new AbortController();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => halt.abort());
// npm passes a signal on to its shell only; being orphaned is the sign that reaches the program.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && halt.abort(), 250).unref();

try {
  const system = await startSystem({ ...config, watch, build, fresh, say, signal: halt.signal });
  say(welcome(system.url));
  const stopped = new Promise<undefined>((resolve) => {
    if (halt.signal.aborted) resolve(undefined);
    halt.signal.addEventListener("abort", () => resolve(undefined));
  });
  const why = await Promise.race([stopped, system.failed]);
  say(why ? `swasya: ${why} Stopping everything.` : "swasya: stopping …");
  await system.stop();
  process.exitCode = why ? 1 : 0;
} catch (error) {
  process.exitCode = halt.signal.aborted ? 0 : 1;
  if (!halt.signal.aborted)
    process.stderr.write(`swasya: ${error instanceof Error ? error.message : String(error)}\n`);
}
// A start that was broken off may still be waiting for an answer that never comes.
process.exit();

function welcome(url: string): string {
  return `
  Swasya is running. Everything in it is made up.
  Doctor and administrator   ${url}/
  Nurse (phone)              ${url}/nurse/
  Sign in as                 ${demoStaff.map(({ email }) => email).join("\n                             ")}
  Password                   ${DEMO_PASSWORD}
  Sample recordings and scans are in samples/. Ctrl-C stops everything; npm run reset clears it.
`;
}
