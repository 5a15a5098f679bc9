import { runSteps } from "./run.ts";
import { e2eSteps } from "./e2e-steps.ts";
import { verifySteps } from "./verify-steps.ts";

/** `npm test`: verify, the services and workers against the local cloud, then the journeys in the browser. */
const passed = await runSteps([
  ...verifySteps,
  { name: "integration tests", command: "vitest", args: ["run", "--config", "vitest.int.config.ts"] },
  {
    name: "DynamoDB against Amazon's DynamoDB Local (skipped without Java)",
    command: "vitest",
    args: ["run", "--config", "vitest.oracle.config.ts"],
  },
  ...e2eSteps(),
]);
if (!passed) process.exitCode = 1;
