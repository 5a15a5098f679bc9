import { e2eSteps } from "./e2e-steps.ts";
import { runSteps } from "./run.ts";

// The pictures of the README, in docs/images.
if (!(await runSteps(e2eSteps([], "pictures.config.ts")))) process.exitCode = 1;
