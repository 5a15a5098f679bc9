import { config } from "./config.ts";
import { findChromium } from "./find-chromium.ts";
import type { Step } from "./run.ts";

/** Builds, makes sure there is a browser, and runs the Playwright suite (with its arguments), or another config of it. */
export function e2eSteps(args: readonly string[] = [], playwrightConfig = "playwright.config.ts"): Step[] {
  return [
    { name: "browser", command: "node", args: ["scripts/src/ensure-chromium.ts"] },
    { name: "build", command: "turbo", args: ["run", "build", "--output-logs=errors-only", "--ui=stream"] },
    {
      name: "journeys in the browser",
      command: "apps/e2e/node_modules/.bin/playwright",
      args: ["test", "--config", `apps/e2e/${playwrightConfig}`, ...args],
      environment: { ...config.environment, CHROMIUM_PATH: findChromium() ?? "/usr/bin/chromium" },
    },
  ];
}
