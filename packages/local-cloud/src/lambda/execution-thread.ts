import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { LambdaFault } from "../contracts.ts";
import type { ExecutionMessage, ExecutionSetup, InvocationMessage } from "./execution-protocol.ts";

// Runs inside a worker thread: one execution environment of one function.
const setup = workerData as ExecutionSetup;
const send = (message: ExecutionMessage): void => parentPort?.postMessage(message);

type Handler = (event: unknown, context: object) => unknown;
const loaded = await load();
send({ kind: "ready" });

parentPort?.on("message", (message: InvocationMessage) => void invoke(message));

async function load(): Promise<{ handler: Handler } | { error: unknown }> {
  try {
    const module = (await import(pathToFileURL(setup.bundleFile).href)) as Record<string, unknown>;
    const handler = module[setup.exportName];
    if (typeof handler !== "function")
      throw new Error(`${setup.exportName} is not exported by the handler's file`);
    return { handler: handler as Handler };
  } catch (error) {
    return { error };
  }
}

async function invoke({ requestId, event, deadline }: InvocationMessage): Promise<void> {
  try {
    if ("error" in loaded) throw loaded.error;
    const result = await loaded.handler(event, contextOf(requestId, deadline));
    send({
      kind: "done",
      requestId,
      result: result === undefined ? null : JSON.parse(JSON.stringify(result)),
    });
  } catch (error) {
    send({ kind: "failed", requestId, error: faultOf(error) });
  }
}

function contextOf(requestId: string, deadline: number): object {
  return {
    awsRequestId: requestId,
    functionName: setup.functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: setup.functionArn,
    memoryLimitInMB: String(setup.memoryMegabytes),
    logGroupName: `/aws/lambda/${setup.functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function faultOf(error: unknown): LambdaFault {
  return error instanceof Error
    ? { errorType: error.name, errorMessage: error.message }
    : { errorType: "Error", errorMessage: String(error) };
}
