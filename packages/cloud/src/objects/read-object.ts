import {
  GetObjectCommand,
  type GetObjectCommandInput,
  ListObjectsV2Command,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";

type S3 = Pick<S3Client, "send">;

/** The first key that begins so; undefined when there is none. */
export async function firstKey(s3: S3, bucket: string, prefix: string): Promise<string | undefined> {
  const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1 }));
  return page.Contents?.[0]?.Key;
}

/**
 * Did this request fail because the object is not there? AWS says 404 only to who may list the whole bucket. Our
 * roles may list below their prefixes alone, so of an object that is not there it says 403: then the list decides,
 * and a right that is really missing stays an error.
 */
export async function isAbsent(
  s3: S3,
  { Bucket: bucket, Key: key }: { Bucket?: string | undefined; Key?: string | undefined },
  error: unknown,
): Promise<boolean> {
  if (!(error instanceof S3ServiceException) || bucket === undefined || key === undefined) return false;
  if (error.name === "NoSuchKey" || error.name === "NotFound") return true;
  // By the prefix the list begins with the key itself, if it is there.
  return error.$metadata.httpStatusCode === 403 && (await firstKey(s3, bucket, key)) !== key;
}

/** Undefined when there is no such object. */
export async function readObject(s3: S3, input: GetObjectCommandInput): Promise<Uint8Array | undefined> {
  try {
    const { Body: body } = await s3.send(new GetObjectCommand(input));
    return await body?.transformToByteArray();
  } catch (error) {
    // An empty object has no first byte to ask for.
    if (error instanceof S3ServiceException && error.name === "InvalidRange") return new Uint8Array();
    if (await isAbsent(s3, input, error)) return undefined;
    throw error;
  }
}
