import {
  GetObjectCommand,
  type GetObjectCommandInput,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";

/** AWS answers 404 only to who may list the bucket, else 403; the template grants that where it matters. */
export const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && (error.name === "NoSuchKey" || error.name === "NotFound");

/** Undefined when there is no such object. */
export async function readObject(
  s3: Pick<S3Client, "send">,
  input: GetObjectCommandInput,
): Promise<Uint8Array | undefined> {
  try {
    const { Body: body } = await s3.send(new GetObjectCommand(input));
    return await body?.transformToByteArray();
  } catch (error) {
    // An empty object has no first byte to ask for.
    if (error instanceof S3ServiceException && error.name === "InvalidRange") return new Uint8Array();
    if (isMissing(error)) return undefined;
    throw error;
  }
}
