import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config.ts";

/** As `npm start` runs: without a model. */
const withoutModel = [journeys.webServer ?? []].flat().map((server) => ({
  ...server,
  env: { ...server.env, GEMINI_API_KEY: "" },
}));

/** Takes the pictures of the README again, one role after the other, from a clinic made for it. */
export default defineConfig({ ...journeys, testDir: "src/pictures", workers: 1, webServer: withoutModel });
