import { CreateBucketCommand, S3Client, type PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { TEST_CREDENTIALS, TEST_REGION, type FrontForTest } from "../front-testing.ts";

/** An SDK client as a program would have it that only knows `AWS_ENDPOINT_URL`: no path-style option. */
export const s3ClientFor = ({ url }: FrontForTest, secretAccessKey = TEST_CREDENTIALS.secretAccessKey) =>
  new S3Client({
    endpoint: url,
    region: TEST_REGION,
    credentials: { ...TEST_CREDENTIALS, secretAccessKey },
    maxAttempts: 1,
  });

let made = 0;

export async function newBucket(client: S3Client): Promise<string> {
  made += 1;
  const Bucket = `bucket-${made}`;
  await client.send(new CreateBucketCommand({ Bucket }));
  return Bucket;
}

/** A presigned PUT whose URL binds the content type, as the product signs its uploads. */
export const presignPut = (client: S3Client, command: PutObjectCommand): Promise<string> =>
  getSignedUrl(client, command, {
    expiresIn: 60,
    signableHeaders: new Set(["content-type", "content-length", "if-none-match"]),
  });
