import type { Json, LocalCloud } from "../contracts.ts";

/** How properties of a resource type are shown to have an effect. */
export interface Probe {
  /** The resource `It` as it is first, and what stands beside it. */
  readonly base: Json;
  readonly beside?: Json;
  /** For each effective property another value. */
  readonly changes: Json;
  /** Properties whose other value is refused at the start, which is their effect. */
  readonly refuses?: readonly string[];
  /** Outputs beside `It`, which is the resource's `Ref`. */
  readonly outputs?: Json;
  /** Done to a cloud whose `It` is not enabled, before the one that is observed starts on the same folder. */
  readonly prepare?: (cloud: LocalCloud) => Promise<void>;
  /** What the local cloud does and holds; `folder` is what `{folder}` stands for in the template. */
  readonly observe: (cloud: LocalCloud, folder: string) => Promise<unknown>;
}

export const queueArn = (name: string): string => `arn:aws:sqs:ap-south-1:000000000000:${name}`;
export const queue = (QueueName: string): Json => ({ Type: "AWS::SQS::Queue", Properties: { QueueName } });
