import { existsSync } from "node:fs";
import { config } from "./config.ts";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser the suites run in: `CHROMIUM_PATH`, or where systems keep one. */
export const findChromium = (): string | undefined =>
  [config.chromiumPath, ...places].find((place) => place !== undefined && existsSync(place));
