import type { Sqs } from "../contracts.ts";

/** Something that may have work under way. */
export type BusyCheck = () => boolean | Promise<boolean>;

const lookAgainMs = 10;

/** Resolves when nothing has work, seen twice: what one part finishes may be on its way to another. At once when closed. */
export async function untilIdle(
  checks: readonly BusyCheck[],
  isClosed: () => boolean = () => false,
): Promise<void> {
  let quietLooks = 0;
  while (quietLooks < 2 && !isClosed()) {
    const busy = await Promise.all(checks.map(async (check) => check()));
    quietLooks = busy.some(Boolean) ? 0 : quietLooks + 1;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
}

/** Busy while a queue that a function reads holds anything, visible or not. */
export function queueCheck(sqs: Sqs, queueNames: readonly string[]): BusyCheck {
  return async () => {
    const depths = await Promise.all(queueNames.map((name) => depthOf(sqs, name)));
    return depths.some((depth) => depth > 0);
  };
}

const depthAttributes = [
  "ApproximateNumberOfMessages",
  "ApproximateNumberOfMessagesNotVisible",
  "ApproximateNumberOfMessagesDelayed",
];

export async function depthOf(sqs: Sqs, queueName: string): Promise<number> {
  const QueueUrl = sqs.queueUrl(queueName);
  const answer = await sqs.handle("GetQueueAttributes", { QueueUrl, AttributeNames: depthAttributes });
  const attributes = answer["Attributes"] as Record<string, string> | undefined;
  return depthAttributes.reduce((sum, name) => sum + Number(attributes?.[name] ?? 0), 0);
}
