import { existsSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { config } from "./config.ts";
import { isFree } from "./up/ports.ts";

if (!(await isFree(config.cloudPort))) {
  process.stderr.write(
    `swasya: something listens on port ${config.cloudPort}. Stop Swasya first, then reset.\n`,
  );
  process.exitCode = 1;
} else {
  const was = existsSync(config.stateDir);
  rmSync(config.stateDir, { recursive: true, force: true });
  process.stdout.write(`swasya: ${basename(config.stateDir)} ${was ? "is cleared" : "was empty already"}.\n`);
}
