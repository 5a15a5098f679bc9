import { e2eSteps } from "./e2e-steps.ts";
import { runSteps } from "./run.ts";

if (!(await runSteps(e2eSteps(process.argv.slice(2))))) process.exitCode = 1;
