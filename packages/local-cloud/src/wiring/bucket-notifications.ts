import { z } from "zod";
import type { S3, S3EventRecord, Sqs } from "../contracts.ts";
import { queueNameOf } from "../lambda/async-invocations.ts";
import type { DeliveryPlanner } from "./unkind-delivery.ts";

const QueueConfiguration = z.object({
  Event: z.string(),
  Queue: z.string(),
  Filter: z
    .object({ S3Key: z.object({ Rules: z.array(z.object({ Name: z.string(), Value: z.string() })) }) })
    .optional(),
});
type QueueConfiguration = z.infer<typeof QueueConfiguration>;

/** Only queues: a bucket that calls a function makes a circle in CloudFormation. */
export const NotificationConfiguration = z.strictObject({
  QueueConfigurations: z.array(QueueConfiguration).default([]),
});

export interface BucketNotificationOptions {
  readonly s3: S3;
  readonly sqs: Sqs;
  readonly bucket: string;
  readonly configuration: z.infer<typeof NotificationConfiguration>;
  readonly planner: DeliveryPlanner;
}

/** The message is written in the transaction that commits the object: neither is ever without the other. */
export function wireBucketNotifications(options: BucketNotificationOptions): void {
  const { bucket, sqs, planner } = options;
  options.s3.onEvent((record) => {
    if (record.s3.bucket.name !== bucket) return;
    for (const target of options.configuration.QueueConfigurations) {
      if (!isWanted(record, target)) continue;
      for (const delay of planner.plan()) {
        sqs.send(queueNameOf(target.Queue), JSON.stringify({ Records: [record] }), {
          delaySeconds: delay / 1000,
        });
      }
    }
  });
}

function isWanted(record: S3EventRecord, target: QueueConfiguration): boolean {
  const wanted = target.Event.replace(/^s3:/, "");
  const isKind = wanted.endsWith("*")
    ? record.eventName.startsWith(wanted.slice(0, -1))
    : record.eventName === wanted;
  const key = decodeURIComponent(record.s3.object.key.replaceAll("+", "%20"));
  const rules = target.Filter?.S3Key.Rules ?? [];
  return (
    isKind &&
    rules.every((rule) =>
      rule.Name.toLowerCase() === "suffix" ? key.endsWith(rule.Value) : key.startsWith(rule.Value),
    )
  );
}
