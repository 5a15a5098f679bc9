import { z } from "zod";
import { createHttpApi, type HttpApi } from "../api-gateway/http-api.ts";
import { createJwtAuthorizer } from "../api-gateway/jwt-authorizer.ts";
import type { DynamoDb, EventBridge, Sqs, Store } from "../contracts.ts";
import type { EventPattern } from "../event-bridge/event-pattern.ts";
import { queueNameOf, type AsyncInvocations } from "../lambda/async-invocations.ts";
import type { FunctionPool } from "../lambda/function-pool.ts";
import type { LoadedTemplate, TemplateResource } from "../template/load-template.ts";
import { functionNameOf, RuleProperties, wireEventRule } from "./event-rules.ts";
import type { EventSource } from "./event-source.ts";
import { localAccount, localRegion } from "./product-environment.ts";
import { createSqsSource } from "./sqs-source.ts";
import { createStreamSource, type StreamSource } from "./stream-source.ts";
import type { DeliveryPlanner } from "./unkind-delivery.ts";

export interface WireOptions {
  readonly template: LoadedTemplate;
  readonly store: Store;
  readonly dynamodb: DynamoDb;
  readonly sqs: Sqs;
  readonly eventBridge: EventBridge;
  readonly invocations: AsyncInvocations;
  readonly pools: ReadonlyMap<string, FunctionPool>;
  readonly planner: DeliveryPlanner;
  readonly now: () => number;
}

export interface WiredEvents {
  readonly sources: readonly EventSource[];
  readonly streams: readonly StreamSource[];
  /** Queues that a function reads. */
  readonly sourceQueues: readonly string[];
  readonly apis: readonly HttpApi[];
}

const MappingProperties = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.coerce.number().optional(),
  StartingPosition: z.enum(["TRIM_HORIZON", "LATEST"]).default("TRIM_HORIZON"),
  FunctionResponseTypes: z.array(z.string()).default([]),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number() }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});
type MappingProperties = z.infer<typeof MappingProperties>;

/** Everything in the template that makes a function run. */
export function wireEvents(options: WireOptions): WiredEvents {
  const { template } = options;
  assertEventsAreKnown(template);
  const sourceQueues: string[] = [];
  const streams: StreamSource[] = [];
  const sources: EventSource[] = [];
  for (const resource of template.ofType("AWS::Lambda::EventSourceMapping")) {
    const mapping = MappingProperties.parse(resource.properties);
    const pool = poolOf(options, mapping.FunctionName, resource);
    if (!mapping.Enabled) continue;
    if (mapping.EventSourceArn.startsWith("arn:aws:sqs:")) {
      sourceQueues.push(queueNameOf(mapping.EventSourceArn));
      sources.push(queueSource(options, mapping, pool));
    } else {
      streams.push(streamSource(options, mapping, { pool, id: resource.id }));
    }
  }
  for (const resource of template.ofType("AWS::Events::Rule")) {
    wireEventRule({ ...options, rule: RuleProperties.parse(resource.properties) });
  }
  const apis = template.ofType("AWS::Serverless::HttpApi").map((resource) => httpApi(options, resource));
  return { sources: [...sources, ...streams], streams, sourceQueues, apis };
}

function queueSource(options: WireOptions, mapping: MappingProperties, pool: FunctionPool): EventSource {
  return createSqsSource({
    store: options.store,
    sqs: options.sqs,
    pool,
    queueName: queueNameOf(mapping.EventSourceArn),
    queueArn: mapping.EventSourceArn,
    region: localRegion,
    batchSize: mapping.BatchSize ?? 10,
    maximumConcurrency: mapping.ScalingConfig?.MaximumConcurrency ?? pool.settings.concurrency,
    reportsItems: reportsItems(mapping),
  });
}

function streamSource(
  options: WireOptions,
  mapping: MappingProperties,
  target: { pool: FunctionPool; id: string },
): StreamSource {
  const onFailure = mapping.DestinationConfig?.OnFailure.Destination;
  const filters = mapping.FilterCriteria?.Filters ?? [];
  return createStreamSource({
    id: target.id,
    store: options.store,
    dynamodb: options.dynamodb,
    sqs: options.sqs,
    pool: target.pool,
    tableName: mapping.EventSourceArn.split("/")[1] ?? "",
    batchSize: mapping.BatchSize ?? 100,
    startAt: mapping.StartingPosition,
    filters: filters.map((filter) => JSON.parse(filter.Pattern) as EventPattern),
    reportsItems: reportsItems(mapping),
    maximumRetryAttempts: mapping.MaximumRetryAttempts < 0 ? Infinity : mapping.MaximumRetryAttempts,
    onFailureQueue: onFailure && queueNameOf(onFailure),
    planner: options.planner,
    now: options.now,
  });
}

const reportsItems = (mapping: MappingProperties): boolean =>
  mapping.FunctionResponseTypes.includes("ReportBatchItemFailures");

function poolOf(options: WireOptions, functionName: string, askedBy: TemplateResource): FunctionPool {
  const pool = options.pools.get(functionNameOf(functionName));
  if (!pool)
    throw new Error(`template line ${askedBy.line}: ${askedBy.id} names a function that is not there`);
  return pool;
}

/** Queues and streams are wired by mappings, which every checker of templates sees too. */
function assertEventsAreKnown(template: LoadedTemplate): void {
  for (const resource of template.ofType("AWS::Serverless::Function")) {
    const events = z
      .record(z.string(), z.object({ Type: z.string() }))
      .parse(resource.properties["Events"] ?? {});
    const strange = Object.values(events).find((event) => event.Type !== "HttpApi");
    if (strange) {
      throw new Error(
        `template line ${resource.line}: ${resource.id}: event type ${strange.Type} is not supported`,
      );
    }
  }
}

const HttpEvent = z.object({ ApiId: z.string(), Path: z.string(), Method: z.string() });
const HttpApiProperties = z.object({
  Auth: z
    .object({
      DefaultAuthorizer: z.string().optional(),
      Authorizers: z.record(
        z.string(),
        z.object({ JwtConfiguration: z.object({ issuer: z.string(), audience: z.array(z.string()) }) }),
      ),
    })
    .optional(),
});

function httpApi(options: WireOptions, resource: TemplateResource): HttpApi {
  const { Auth: auth } = HttpApiProperties.parse(resource.properties);
  const authorizer = auth?.DefaultAuthorizer ? auth.Authorizers[auth.DefaultAuthorizer] : undefined;
  const routes = [...options.pools.values()].flatMap((pool) =>
    pool.settings.events
      .filter((event) => event.type === "HttpApi")
      .map((event) => HttpEvent.parse(event.properties))
      .filter((event) => event.ApiId === resource.ref)
      .map((event) => ({ method: event.Method.toUpperCase(), path: event.Path, pool })),
  );
  return createHttpApi({
    apiId: resource.ref,
    account: localAccount,
    routes,
    authorizer: authorizer && createJwtAuthorizer(authorizer.JwtConfiguration),
    now: options.now,
  });
}
