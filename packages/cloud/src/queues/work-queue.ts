import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { UploadKind } from "@swasya/domain/upload";

interface WorkQueueDeps {
  readonly sqs: Pick<SQSClient, "send">;
  readonly bucket: string;
  readonly queueUrls: Readonly<Record<UploadKind, string>>;
}

/** S3 writes keys into its events percent-encoded, with `+` for a space. */
const eventKey = (key: string): string =>
  encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+");

export const createWorkQueue = ({ sqs, bucket, queueUrls }: WorkQueueDeps) => ({
  /** Hands an uploaded object to its pipeline again, as its S3 event did. */
  async reprocess(kind: UploadKind, key: string): Promise<void> {
    const record = {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      eventName: "ObjectCreated:Put",
      s3: { bucket: { name: bucket }, object: { key: eventKey(key) } },
    };
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrls[kind],
        MessageBody: JSON.stringify({ Records: [record] }),
      }),
    );
  },
});
