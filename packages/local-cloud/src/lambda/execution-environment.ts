import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import type { LambdaFault } from "../contracts.ts";
import type { ExecutionMessage, ExecutionSetup, InvocationMessage } from "./execution-protocol.ts";

export type Outcome = { readonly result: unknown } | { readonly error: LambdaFault };

/** One warm copy of a function: a worker thread that handles one event at a time. */
export interface ExecutionEnvironment {
  /** Never rejects; a thread that dies half-way is an error outcome. */
  invoke(requestId: string, event: unknown): Promise<Outcome>;
  /** False once the thread has ended or may not be used again. */
  isUsable(): boolean;
  terminate(): Promise<void>;
}

export interface EnvironmentOptions {
  readonly setup: ExecutionSetup;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly log: (line: string) => void;
}

/** Lambda gives the code outside the handler ten seconds of its own. */
const initSeconds = 10;
/** V8 cannot start in less, whatever the template says. */
const smallestHeapMegabytes = 64;

export function startExecutionEnvironment(options: EnvironmentOptions): ExecutionEnvironment {
  const worker = new Worker(new URL("./execution-thread.ts", import.meta.url), {
    workerData: options.setup,
    env: { ...options.environment },
    execArgv: ["--enable-source-maps", "--disable-warning=ExperimentalWarning"],
    resourceLimits: {
      maxOldGenerationSizeMb: Math.max(smallestHeapMegabytes, options.setup.memoryMegabytes),
    },
    stdout: true,
    stderr: true,
  });
  forwardLines(worker.stdout, options.log);
  forwardLines(worker.stderr, options.log);

  let usable = true;
  let settle: ((outcome: Outcome) => void) | undefined;
  let waiting: InvocationMessage | undefined;
  let ready = false;
  let timer: NodeJS.Timeout | undefined;

  const finish = (outcome: Outcome): void => {
    clearTimeout(timer);
    const done = settle;
    settle = undefined;
    done?.(outcome);
  };
  const giveUpAfter = (seconds: number, requestId: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      usable = false;
      void worker.terminate();
      const errorMessage = `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`;
      finish({ error: { errorType: "Sandbox.Timedout", errorMessage } });
    }, seconds * 1000);
  };
  const hand = (message: InvocationMessage): void => {
    giveUpAfter(options.timeoutSeconds, message.requestId);
    worker.postMessage({ ...message, deadline: Date.now() + options.timeoutSeconds * 1000 });
  };
  const died = (error?: Error): void => {
    usable = false;
    finish({ error: faultOfDeath(error) });
  };

  worker.on("error", (error: unknown) => died(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => died());
  worker.on("message", (message: ExecutionMessage) => {
    switch (message.kind) {
      case "ready":
        ready = true;
        if (waiting) hand(waiting);
        return;
      case "done":
        return finish({ result: message.result });
      case "failed":
        return finish({ error: message.error });
    }
  });

  return {
    invoke: (requestId, event) =>
      new Promise((resolve) => {
        settle = resolve;
        const message = { requestId, event, deadline: 0 };
        if (!usable) return died();
        if (ready) return hand(message);
        waiting = message;
        giveUpAfter(initSeconds, requestId);
      }),
    isUsable: () => usable,
    terminate: async () => {
      usable = false;
      await worker.terminate();
    },
  };
}

function faultOfDeath(error: (Error & { code?: string }) | undefined): LambdaFault {
  if (error?.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return { errorType: "Runtime.OutOfMemory", errorMessage: "the function used more memory than it has" };
  }
  return { errorType: "Runtime.ExitError", errorMessage: error?.message ?? "the function's process ended" };
}

function forwardLines(stream: Readable, log: (line: string) => void): void {
  createInterface({ input: stream }).on("line", log);
}
