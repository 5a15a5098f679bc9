import { z } from "zod";
import { Fault } from "../fault.ts";

const messageAttributes = z.record(z.string(), z.unknown());
const delay = z.number().int().min(0).max(900).optional();
const visibility = z.number().int().min(0).max(43_200);
const target = { QueueUrl: z.string().min(1) };

const entry = { Id: z.string().regex(/^[\w-]{1,80}$/) };
const message = {
  MessageBody: z.string().min(1),
  DelaySeconds: delay,
  MessageAttributes: messageAttributes.optional(),
};

export const createQueueInput = z.object({
  QueueName: z.string().regex(/^[\w-]{1,80}$/),
  Attributes: z.record(z.string(), z.string()).optional(),
});
export const queueNameInput = z.object({ QueueName: z.string() });
export const queueInput = z.object(target);
export const listQueuesInput = z.object({ QueueNamePrefix: z.string().optional() });
export const getAttributesInput = z.object({ ...target, AttributeNames: z.array(z.string()).optional() });
export const setAttributesInput = z.object({ ...target, Attributes: z.record(z.string(), z.string()) });
export const sendInput = z.object({ ...target, ...message });
export const sendBatchInput = z.object({ ...target, Entries: z.array(z.object({ ...entry, ...message })) });
export const receiveInput = z.object({
  ...target,
  MaxNumberOfMessages: z.number().int().min(1).max(10).optional(),
  VisibilityTimeout: visibility.optional(),
  WaitTimeSeconds: z.number().int().min(0).max(20).optional(),
  AttributeNames: z.array(z.string()).optional(),
  MessageSystemAttributeNames: z.array(z.string()).optional(),
  MessageAttributeNames: z.array(z.string()).optional(),
});
export const deleteInput = z.object({ ...target, ReceiptHandle: z.string() });
export const deleteBatchInput = z.object({
  ...target,
  Entries: z.array(z.object({ ...entry, ReceiptHandle: z.string() })),
});
export const visibilityInput = z.object({
  ...target,
  ReceiptHandle: z.string(),
  VisibilityTimeout: visibility,
});
export const visibilityBatchInput = z.object({
  ...target,
  Entries: z.array(z.object({ ...entry, ReceiptHandle: z.string(), VisibilityTimeout: visibility })),
});

export const moveTaskInput = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });

/** Parses an operation's input; names the wrong member, never its value. */
export function parseQueueInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Fault("InvalidParameterValue", `The value of ${paths.join(", ")} is not valid.`, {
    queryCode: "InvalidParameterValue",
  });
}
