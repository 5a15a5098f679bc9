import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { TemplateResource } from "../template/load-template.ts";

/** What the template says about one function, with AWS's defaults. */
export interface FunctionSettings {
  readonly id: string;
  readonly name: string;
  /** TypeScript or JavaScript file that exports the handler. */
  readonly entryFile: string;
  readonly exportName: string;
  /** As the template writes it, e.g. `scribe.handler`. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** Most invocations at one time. */
  readonly concurrency: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly maximumRetryAttempts: number;
  /** Where an asynchronous event goes that failed for good. */
  readonly deadLetterArn: string | undefined;
  readonly onFailureArn: string | undefined;
  readonly events: readonly FunctionEvent[];
}

export interface FunctionEvent {
  readonly name: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const Scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const FunctionProperties = z.object({
  CodeUri: z.string().default("."),
  Handler: z.string(),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), Scalar).default({}) }).optional(),
  DeadLetterQueue: z.object({ TargetArn: z.string() }).optional(),
  EventInvokeConfig: z
    .object({
      MaximumRetryAttempts: z.coerce.number().default(2),
      DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
    })
    .optional(),
  Events: z
    .record(
      z.string(),
      z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
    )
    .default({}),
});

const BuildMetadata = z.object({
  BuildProperties: z.object({ EntryPoints: z.array(z.string()).min(1) }).optional(),
});

/** An AWS account's pool is 1,000; a laptop's is smaller, and more than this never helped on two cores. */
const defaultConcurrency = 10;

export function readFunctionSettings(
  resource: TemplateResource,
  name: string,
  templateDir: string,
): FunctionSettings {
  const properties = FunctionProperties.parse(resource.properties);
  const metadata = BuildMetadata.parse(resource.metadata);
  const dot = properties.Handler.lastIndexOf(".");
  const codeDir = resolve(templateDir, properties.CodeUri);
  const entryPoint = metadata.BuildProperties?.EntryPoints[0];
  return {
    id: resource.id,
    name,
    entryFile: entryPoint
      ? resolve(codeDir, entryPoint)
      : findSource(resolve(codeDir, properties.Handler.slice(0, dot))),
    exportName: properties.Handler.slice(dot + 1),
    handler: properties.Handler,
    timeoutSeconds: properties.Timeout,
    memoryMegabytes: properties.MemorySize,
    concurrency: properties.ReservedConcurrentExecutions ?? defaultConcurrency,
    environment: properties.Environment?.Variables ?? {},
    maximumRetryAttempts: properties.EventInvokeConfig?.MaximumRetryAttempts ?? 2,
    deadLetterArn: properties.DeadLetterQueue?.TargetArn,
    onFailureArn: properties.EventInvokeConfig?.DestinationConfig?.OnFailure?.Destination,
    events: Object.entries(properties.Events).map(([eventName, event]) => ({
      name: eventName,
      type: event.Type,
      properties: event.Properties,
    })),
  };
}

const findSource = (withoutExtension: string): string =>
  [".ts", ".mjs", ".js"].map((extension) => withoutExtension + extension).find(existsSync) ??
  `${withoutExtension}.ts`;
