import type { LambdaFault } from "../contracts.ts";

/** Given to a worker thread when it starts. */
export interface ExecutionSetup {
  readonly bundleFile: string;
  readonly exportName: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMegabytes: number;
}

export interface InvocationMessage {
  readonly requestId: string;
  readonly event: unknown;
  readonly deadline: number;
}

export type ExecutionMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly requestId: string; readonly result: unknown }
  | { readonly kind: "failed"; readonly requestId: string; readonly error: LambdaFault };
