import { defineConfig } from "vitest/config";

/** Services and workers against the local cloud: each file boots its own, in a folder of its own. */
export default defineConfig({
  test: {
    include: ["{apps,packages}/*/src/**/*.int.test.ts", "scripts/src/**/*.int.test.ts"],
    exclude: ["**/node_modules/**"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
