import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { addresses } from "./src/addresses.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const spokenWords = fileURLToPath(new URL("./fixtures/microphone.wav", import.meta.url));
const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: "src/journeys",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  // A whole visit on two busy cores has taken two minutes; each step still has its own 20 seconds.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    channel: undefined,
    baseURL: addresses.web,
    viewport: { width: 1366, height: 768 },
    locale: "en-IN",
    timezoneId: "Asia/Kolkata",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: existsSync(chromium) ? chromium : undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-audio-capture=${spokenWords}`,
      ],
    },
  },
  webServer: [
    {
      name: "speech stand-in",
      command: "node apps/e2e/src/stand-ins/speech-server.ts",
      cwd: root,
      url: `${addresses.speech}/healthz`,
      reuseExistingServer: false,
      gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
    },
    {
      name: "model stand-in",
      command: "node apps/e2e/src/stand-ins/model-server.ts",
      cwd: root,
      url: `${addresses.model}/healthz`,
      reuseExistingServer: false,
      gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
    },
    {
      name: "swasya",
      command: "exec node scripts/src/up/main.ts --no-build --fresh",
      cwd: root,
      url: `${addresses.web}/healthz`,
      timeout: 120_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
      stdout: "ignore",
      env: {
        SWASYA_WEB_PORT: String(addresses.webPort),
        SWASYA_CLOUD_PORT: String(addresses.cloudPort),
        SWASYA_STATE_DIR: ".swasya/e2e",
        STT_BASE_URL: `${addresses.speech}/v1`,
        GEMINI_API_KEY: "stand-in",
        GEMINI_BASE_URL: addresses.model,
      },
    },
  ],
});
