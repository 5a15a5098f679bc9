import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config.ts";

/** Takes the pictures of the README again, one role after the other, from a clinic made for it. */
export default defineConfig({ ...journeys, testDir: "src/pictures", workers: 1 });
