import type { Step } from "./run.ts";

const oxlint = ["--type-aware", "--deny-warnings", "--ignore-pattern", "scripts/lint/fixtures/**", "."];

/** `pnpm verify`: everything that can be known without starting the system. */
export const verifySteps: readonly Step[] = [
  { name: "format", command: "oxfmt", args: ["--check", "."] },
  { name: "lint, import arrows, verbs", command: "oxlint", args: oxlint },
  { name: "documents", command: "node", args: ["scripts/src/check-docs.ts"] },
  { name: "unused code", command: "knip", args: [] },
  { name: "types", command: "turbo", args: ["run", "typecheck", "--output-logs=errors-only"] },
  { name: "unit tests", command: "vitest", args: ["run", "--config", "vitest.config.ts"] },
];
