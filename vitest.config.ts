import { defineConfig } from "vitest/config";

/** Unit tests: pure rules and fakes, no network. */
export default defineConfig({
  test: {
    include: [
      "{apps,packages}/*/src/**/*.test.{ts,tsx}",
      "packages/clinical/eval/*.test.ts",
      "{infra,scripts}/{src,lint}/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/*.int.test.ts", "**/*.oracle.test.ts", "apps/e2e/**"],
    pool: "threads",
    isolate: false,
  },
});
