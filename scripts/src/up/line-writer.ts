import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";

interface LineWriterOptions {
  readonly stateDir: string;
  readonly watch: boolean;
  readonly say: (line: string) => void;
}

/** Every part's lines (codes, ids and numbers) go to `logs/` in the state folder; with watch also to the screen. */
export function lineWriter(
  { stateDir, watch, say }: LineWriterOptions,
  name: string,
): (line: string) => void {
  mkdirSync(join(stateDir, "logs"), { recursive: true });
  const file = createWriteStream(join(stateDir, "logs", `${name}.log`), { flags: "a" });
  return (line) => {
    file.write(`${line}\n`);
    if (watch) say(`[${name}] ${line}`);
  };
}
