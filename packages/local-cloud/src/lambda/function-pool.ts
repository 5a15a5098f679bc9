import { randomUUID } from "node:crypto";
import type { LambdaFunction } from "../contracts.ts";
import {
  startExecutionEnvironment,
  type ExecutionEnvironment,
  type Outcome,
} from "./execution-environment.ts";
import type { FunctionSettings } from "./function-settings.ts";

export interface FunctionPool extends LambdaFunction {
  readonly arn: string;
  readonly settings: FunctionSettings;
  /** Invocations waiting or running. */
  pending(): number;
  /** Lets running invocations end, and starts the next ones from the new bundle. */
  recycle(): void;
}

export interface FunctionPoolOptions {
  readonly settings: FunctionSettings;
  readonly arn: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves to the file to run; rejects with the build's error. */
  readonly bundle: () => Promise<string>;
  readonly log: (line: string) => void;
}

interface Invocation {
  readonly event: unknown;
  readonly resolve: (outcome: Outcome) => void;
}

export function createFunctionPool(options: FunctionPoolOptions): FunctionPool {
  const { settings } = options;
  const queue: Invocation[] = [];
  const all = new Set<ExecutionEnvironment>();
  let idle: ExecutionEnvironment[] = [];
  let retired = new WeakSet<ExecutionEnvironment>();
  let running = 0;
  let closed = false;

  const { log } = options;

  const start = async (): Promise<ExecutionEnvironment> => {
    const environment = startExecutionEnvironment({
      setup: {
        bundleFile: await options.bundle(),
        exportName: settings.exportName,
        functionName: settings.name,
        functionArn: options.arn,
        memoryMegabytes: settings.memoryMegabytes,
      },
      environment: options.environment,
      timeoutSeconds: settings.timeoutSeconds,
      log,
    });
    all.add(environment);
    return environment;
  };
  const putBack = (environment: ExecutionEnvironment): void => {
    if (!closed && environment.isUsable() && !retired.has(environment)) {
      idle.push(environment);
      return;
    }
    all.delete(environment);
    void environment.terminate();
  };
  const run = async (event: unknown): Promise<Outcome> => {
    try {
      const environment = takeIdle() ?? (await start());
      const outcome = await environment.invoke(randomUUID(), event);
      putBack(environment);
      return outcome;
    } catch (error) {
      const errorMessage = error instanceof Error ? error.message : String(error);
      return { error: { errorType: "Runtime.ImportModuleError", errorMessage } };
    }
  };
  const takeIdle = (): ExecutionEnvironment | undefined => {
    idle = idle.filter((environment) => environment.isUsable());
    return idle.pop();
  };
  const pump = (): void => {
    while (running < settings.concurrency) {
      const next = queue.shift();
      if (!next) return;
      running += 1;
      void run(next.event).then((outcome) => {
        running -= 1;
        if ("error" in outcome) log(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
        next.resolve(outcome);
        pump();
      });
    }
  };

  return {
    name: settings.name,
    arn: options.arn,
    settings,
    invoke: (event) =>
      new Promise((resolve) => {
        queue.push({ event, resolve });
        pump();
      }),
    pending: () => queue.length + running,
    recycle: () => {
      for (const environment of all) retired.add(environment);
      for (const environment of idle.splice(0)) putBack(environment);
    },
    kill: () => {
      const busy = [...all].filter((environment) => environment.isUsable() && !idle.includes(environment));
      for (const environment of busy) void environment.terminate();
      return busy.length;
    },
    close: async () => {
      closed = true;
      queue.length = 0;
      await Promise.all([...all].map((environment) => environment.terminate()));
    },
  };
}
