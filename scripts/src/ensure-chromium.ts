import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";

const found = findChromium();
if (found) {
  process.stdout.write(`The browser suites use ${found}.\n`);
} else if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) {
  process.stderr.write(
    "The browser suites need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.\n",
  );
  process.exitCode = 1;
} else {
  process.stdout.write("Installing Debian's Chromium for the browser suites (once) …\n");
  const apt = (...args: string[]) =>
    spawnSync("apt-get", ["-qq", "-y", ...args], { stdio: ["ignore", "ignore", "inherit"] });
  apt("update");
  apt("install", "--no-install-recommends", "chromium");
  if (!findChromium()) {
    process.stderr.write("Chromium could not be installed. Install it by hand or set CHROMIUM_PATH.\n");
    process.exitCode = 1;
  }
}
