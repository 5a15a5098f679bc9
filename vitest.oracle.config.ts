import { defineConfig } from "vitest/config";

/** Compares the local DynamoDB with Amazon's own; needs Java and takes minutes, so it is no part of `test`. */
export default defineConfig({
  test: {
    include: ["packages/**/*.oracle.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
