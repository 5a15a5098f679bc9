import type { FunctionPool } from "./function-pool.ts";

export const logGroupOf = (functionName: string): string => `/aws/lambda/${functionName}`;

/** Lambda's `ListFunctions`: what the template gave each function. */
export const listFunctions = (pools: ReadonlyMap<string, FunctionPool>): string =>
  JSON.stringify({
    Functions: [...pools.values()].map(({ name, arn, settings }) => ({
      FunctionName: name,
      FunctionArn: arn,
      Runtime: "nodejs24.x",
      Handler: settings.handler,
      Timeout: settings.timeoutSeconds,
      MemorySize: settings.memoryMegabytes,
      PackageType: "Zip",
      Version: "$LATEST",
      LoggingConfig: { LogFormat: "Text", LogGroup: logGroupOf(name) },
    })),
  });
