import { type Log, errorWord } from "@swasya/cloud/log/log";
import { type UploadedObject, parseObjectKey } from "@swasya/domain/upload";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { z } from "zod";

/** What S3 puts into a queue: object events, or the `s3:TestEvent` it sends when the rule is made. */
const Notification = z.union([
  z.object({ Event: z.literal("s3:TestEvent") }).transform(() => []),
  z
    .object({ Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })) })
    .transform(({ Records }) => Records.map((record) => record.s3.object.key)),
]);

/** S3 writes keys into its events percent-encoded, with `+` for a space. */
const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll("+", " "));

export type Upload = UploadedObject & { readonly key: string };

interface UploadsDeps {
  readonly log: Log;
  readonly codes: {
    readonly ignored: "scribe.key-ignored" | "digitize.key-ignored";
    readonly failed: "scribe.failed" | "digitize.failed";
  };
  readonly handle: (upload: Upload) => Promise<void>;
  readonly backOff: {
    /** Gives the seconds until the message comes back. */
    comeBackLater(message: { receiptHandle: string; receiveCount: number }): Promise<number>;
  };
}

/** Handles each message by itself; those that threw come back to the queue, later each time, the others are done. */
export function createUploadHandler({ log, codes, handle, backOff }: UploadsDeps) {
  const handleMessage = async (message: SQSRecord): Promise<void> => {
    for (const encoded of Notification.parse(JSON.parse(message.body))) {
      const key = decodeKey(encoded);
      const object = parseObjectKey(key);
      if (object) await handle({ ...object, key });
      else log.warn(codes.ignored);
    }
  };

  /** Where even that fails the message comes back when its visibility timeout ends. */
  const comeBackLater = async ({ receiptHandle, attributes }: SQSRecord): Promise<number | undefined> => {
    const receiveCount = Number(attributes.ApproximateReceiveCount);
    return backOff.comeBackLater({ receiptHandle, receiveCount }).catch(() => undefined);
  };

  return async ({ Records: messages }: Pick<SQSEvent, "Records">): Promise<SQSBatchResponse> => {
    const failed: SQSBatchResponse["batchItemFailures"] = [];
    for (const message of messages) {
      try {
        await handleMessage(message);
      } catch (error) {
        const retryInSeconds = await comeBackLater(message);
        log.error(codes.failed, { error: errorWord(error), retryInSeconds });
        failed.push({ itemIdentifier: message.messageId });
      }
    }
    return { batchItemFailures: failed };
  };
}
