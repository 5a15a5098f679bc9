import { rmSync } from "node:fs";
import { config } from "../config.ts";
import { demoStaff, DEMO_PASSWORD } from "../demo/people.ts";
import { startSystem } from "./start-system.ts";

const watch = process.argv.includes("--watch");
/** The browser suite builds by itself and begins with an empty state. */
const build = !watch && !process.argv.includes("--no-build");
if (process.argv.includes("--fresh")) rmSync(config.stateDir, { recursive: true, force: true });
const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const system = await startSystem({ ...config, watch, build, say });
  say("");
  say("  Swasya is running. Everything in it is made up.");
  say(`  Doctor and administrator   ${system.url}/`);
  say(`  Nurse (phone)              ${system.url}/nurse/`);
  say(
    `  Sign in as                 ${demoStaff.map(({ email }) => email).join("\n                             ")}`,
  );
  say(`  Password                   ${DEMO_PASSWORD}`);
  say("  Sample recordings and scans are in samples/. Ctrl-C stops everything; npm run reset clears it.");
  say("");

  const stopped = new Promise<string | undefined>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => resolve(undefined));
    void system.failed.then(resolve);
    // npm passes a signal on to its shell only; being orphaned is the sign that reaches the program.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve(undefined), 250).unref();
  });
  const why = await stopped;
  say(why ? `swasya: ${why} Stopping everything.` : "swasya: stopping …");
  await system.stop();
  process.exitCode = why ? 1 : 0;
} catch (error) {
  process.stderr.write(`swasya: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
