import { z } from "zod";
import type { CorsRule, DynamoDb, Json, S3, Sqs } from "../contracts.ts";
import type { LoadedTemplate, Properties, TemplateResource } from "../template/load-template.ts";
import { wireBucketNotifications, NotificationConfiguration } from "./bucket-notifications.ts";
import type { DeliveryPlanner } from "./unkind-delivery.ts";

export interface DataServices {
  readonly dynamodb: DynamoDb;
  readonly s3: S3;
  readonly sqs: Sqs;
  readonly planner: DeliveryPlanner;
}

type NameOf = (resource: TemplateResource) => string;

/** Brings tables, buckets and queues to what the template says; what they hold stays. */
export function createData(template: LoadedTemplate, nameOf: NameOf, services: DataServices): void {
  for (const table of template.ofType("AWS::DynamoDB::Table")) {
    services.dynamodb.ensureTable(tableDescription(nameOf(table), table.properties));
  }
  for (const queue of template.ofType("AWS::SQS::Queue")) {
    services.sqs.ensureQueue(nameOf(queue), queueAttributes(queue.properties));
  }
  for (const bucket of template.ofType("AWS::S3::Bucket")) {
    const name = nameOf(bucket);
    const { versioned, cors, notifications } = BucketProperties.parse(bucket.properties);
    services.s3.ensureBucket(name, { versioned, cors });
    if (notifications) wireBucketNotifications({ ...services, bucket: name, configuration: notifications });
  }
}

/** CloudFormation's spelling to the API's, where they differ. */
function tableDescription(name: string, properties: Properties): Json {
  const { StreamSpecification: stream, SSESpecification: encryption, ...rest } = properties;
  return {
    TableName: name,
    AttributeDefinitions: rest["AttributeDefinitions"],
    KeySchema: rest["KeySchema"],
    BillingMode: rest["BillingMode"] ?? "PAY_PER_REQUEST",
    GlobalSecondaryIndexes: rest["GlobalSecondaryIndexes"],
    TimeToLiveSpecification: rest["TimeToLiveSpecification"],
    ...(isRecord(stream) ? { StreamSpecification: { StreamEnabled: true, ...stream } } : {}),
    ...(isRecord(encryption) ? { SSESpecification: { Enabled: encryption["SSEEnabled"] } } : {}),
  };
}

const queueProperties = [
  "DelaySeconds",
  "MaximumMessageSize",
  "MessageRetentionPeriod",
  "ReceiveMessageWaitTimeSeconds",
  "VisibilityTimeout",
];

function queueAttributes(properties: Properties): Record<string, string> {
  const redrive = properties["RedrivePolicy"];
  const plain = queueProperties.flatMap((name) => {
    const value = properties[name];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return { ...Object.fromEntries(plain), ...(redrive ? { RedrivePolicy: JSON.stringify(redrive) } : {}) };
}

const CorsRuleProperties = z
  .object({
    AllowedOrigins: z.array(z.string()),
    AllowedMethods: z.array(z.string()),
    AllowedHeaders: z.array(z.string()).default([]),
    ExposedHeaders: z.array(z.string()).default([]),
    MaxAge: z.number().optional(),
  })
  .transform((rule): CorsRule => ({
    allowedOrigins: rule.AllowedOrigins,
    allowedMethods: rule.AllowedMethods,
    allowedHeaders: rule.AllowedHeaders,
    exposeHeaders: rule.ExposedHeaders,
    ...(rule.MaxAge === undefined ? {} : { maxAgeSeconds: rule.MaxAge }),
  }));

const BucketProperties = z
  .object({
    VersioningConfiguration: z.object({ Status: z.string() }).optional(),
    CorsConfiguration: z.object({ CorsRules: z.array(CorsRuleProperties) }).optional(),
    NotificationConfiguration: NotificationConfiguration.optional(),
  })
  .transform((bucket) => ({
    versioned: bucket.VersioningConfiguration?.Status === "Enabled",
    cors: bucket.CorsConfiguration?.CorsRules ?? [],
    notifications: bucket.NotificationConfiguration,
  }));

const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null;
