import { ChangeMessageVisibilityCommand, type SQSClient } from "@aws-sdk/client-sqs";

interface BackOffDeps {
  readonly sqs: Pick<SQSClient, "send">;
  readonly queueUrl: string;
  /** 0 to 1. */
  readonly random: () => number;
}

export interface Received {
  readonly receiptHandle: string;
  /** How many times it was received, this time included. */
  readonly receiveCount: number;
}

const FIRST_SECONDS = 2;
const LONGEST_SECONDS = 300;

/**
 * 2 s after the first failure, then 10, 50, 250 and never more than 300: a blip costs seconds, and an outage of some
 * minutes is survived within the five times a queue of ours hands a message out. Half of it is chance, so that what
 * failed together does not come back together.
 */
export function backOffSeconds(receiveCount: number, random: () => number): number {
  const most = Math.min(FIRST_SECONDS * 5 ** (Math.max(1, receiveCount) - 1), LONGEST_SECONDS);
  return Math.ceil((most * (1 + random())) / 2);
}

/** Says when a message that failed comes back; without it that is the queue's visibility timeout, many minutes. */
export const createBackOff = ({ sqs, queueUrl, random }: BackOffDeps) => ({
  /** Gives the seconds until the message comes back. */
  async comeBackLater({ receiptHandle, receiveCount }: Received): Promise<number> {
    const seconds = backOffSeconds(receiveCount, random);
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }),
    );
    return seconds;
  },
});
