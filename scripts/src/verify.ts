import { runSteps } from "./run.ts";
import { verifySteps } from "./verify-steps.ts";

if (!(await runSteps(verifySteps))) process.exitCode = 1;
