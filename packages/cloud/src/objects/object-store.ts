import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { changedMeanwhile, invalidField } from "@swasya/domain/errors";
import { Transcript } from "@swasya/domain/transcript";
import { UPLOAD_URL_SECONDS } from "@swasya/domain/upload";
import { firstKey, isAbsent, readObject } from "./read-object.ts";

interface ObjectStoreDeps {
  readonly s3: S3Client;
  readonly bucket: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface UploadPart {
  readonly partNumber: number;
  readonly etag: string;
}

const NOT_THE_PARTS: ReadonlySet<string> = new Set([
  "EntityTooSmall",
  "InvalidArgument",
  "InvalidPart",
  "InvalidPartOrder",
  "MalformedXML",
]);

export function createObjectStore({ s3, bucket, now }: ObjectStoreDeps) {
  async function head(key: string): Promise<{ bytes: number; contentType: string } | undefined> {
    const object = { Bucket: bucket, Key: key };
    try {
      const answer = await s3.send(new HeadObjectCommand(object));
      return { bytes: answer.ContentLength ?? 0, contentType: answer.ContentType ?? "" };
    } catch (error) {
      if (await isAbsent(s3, object, error)) return undefined;
      throw error;
    }
  }

  const exists = async (key: string): Promise<boolean> => (await head(key)) !== undefined;

  async function completeMultipart(
    key: string,
    uploadId: string,
    parts: readonly UploadPart[],
  ): Promise<void> {
    const sorted = parts.toSorted((a, b) => a.partNumber - b.partNumber);
    try {
      await s3.send(
        new CompleteMultipartUploadCommand({
          Bucket: bucket,
          Key: key,
          UploadId: uploadId,
          IfNoneMatch: "*",
          MultipartUpload: {
            Parts: sorted.map(({ partNumber, etag }) => ({ PartNumber: partNumber, ETag: etag })),
          },
        }),
      );
    } catch (error) {
      if (error instanceof S3ServiceException && NOT_THE_PARTS.has(error.name))
        throw invalidField("parts", "These are not the parts that arrived. Send the upload again.");
      if (!isRefusedByState(error)) throw error;
      // The phone asks again when the first answer was lost; the object being there is all it wants.
      if (!(await exists(key))) throw changedMeanwhile();
    }
  }

  return {
    head,
    exists,
    completeMultipart,

    /** The first key that begins so; undefined when there is none. */
    findKey: (prefix: string): Promise<string | undefined> => firstKey(s3, bucket, prefix),

    /** Bytes of the parts that have arrived; undefined when there is no such upload (any more). */
    async uploadedBytes(key: string, uploadId: string): Promise<number | undefined> {
      let bytes = 0;
      let marker: string | undefined;
      try {
        do {
          const page = await s3.send(
            new ListPartsCommand({ Bucket: bucket, Key: key, UploadId: uploadId, PartNumberMarker: marker }),
          );
          for (const part of page.Parts ?? []) bytes += part.Size ?? 0;
          marker = page.IsTruncated ? page.NextPartNumberMarker : undefined;
        } while (marker !== undefined);
        return bytes;
      } catch (error) {
        if (error instanceof S3ServiceException && error.name === "NoSuchUpload") return undefined;
        throw error;
      }
    },

    async abandonMultipart(key: string, uploadId: string): Promise<void> {
      await s3.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: uploadId }));
    },

    /**
     * One PUT, bound to type and length, good for `UPLOAD_URL_SECONDS`. A second PUT to the same key is
     * answered 412: what is there stays. The sender's HTTP client adds content-length by itself.
     */
    async presignUpload(object: { key: string; contentType: string; bytes: number }) {
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: object.key,
        ContentType: object.contentType,
        ContentLength: object.bytes,
        IfNoneMatch: "*",
      });
      const url = await getSignedUrl(s3, command, {
        expiresIn: UPLOAD_URL_SECONDS,
        signingDate: new Date(now()),
        // Left to itself the signer omits content-type and moves if-none-match into the query, unenforced.
        signableHeaders: new Set(["host", "content-type", "content-length", "if-none-match"]),
        unhoistableHeaders: new Set(["if-none-match"]),
      });
      return {
        url,
        headers: { "content-type": object.contentType, "if-none-match": "*" } as Record<string, string>,
        expiresAt: new Date(now() + UPLOAD_URL_SECONDS * 1000).toISOString(),
      };
    },

    async startMultipart(object: { key: string; contentType: string }): Promise<string> {
      const { UploadId: uploadId } = await s3.send(
        new CreateMultipartUploadCommand({
          Bucket: bucket,
          Key: object.key,
          ContentType: object.contentType,
        }),
      );
      if (!uploadId) throw new Error("S3_GAVE_NO_UPLOAD_ID");
      return uploadId;
    },

    presignParts: (key: string, uploadId: string, partNumbers: readonly number[]) =>
      Promise.all(
        partNumbers.map(async (partNumber) => ({
          partNumber,
          url: await getSignedUrl(
            s3,
            new UploadPartCommand({ Bucket: bucket, Key: key, UploadId: uploadId, PartNumber: partNumber }),
            { expiresIn: UPLOAD_URL_SECONDS, signingDate: new Date(now()) },
          ),
        })),
      ),

    presignDownload: (key: string, seconds: number): Promise<string> =>
      getSignedUrl(s3, new GetObjectCommand({ Bucket: bucket, Key: key }), {
        expiresIn: seconds,
        signingDate: new Date(now()),
      }),

    /** The whole object; undefined when there is none. */
    read: (key: string): Promise<Uint8Array | undefined> => readObject(s3, { Bucket: bucket, Key: key }),

    /** The first bytes, for `sniffMedia`; undefined when there is no such object. */
    readStart: (key: string, bytes: number): Promise<Uint8Array | undefined> =>
      readObject(s3, { Bucket: bucket, Key: key, Range: `bytes=0-${bytes - 1}` }),

    /** Undefined when there is none (yet). */
    async readTranscript(key: string): Promise<Transcript | undefined> {
      const bytes = await readObject(s3, { Bucket: bucket, Key: key });
      return bytes && Transcript.parse(JSON.parse(new TextDecoder().decode(bytes)));
    },

    async writeTranscript(key: string, transcript: Transcript): Promise<void> {
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: JSON.stringify(transcript),
          ContentType: "application/json",
        }),
      );
    },
  };
}

const REFUSED_BY_STATE = new Set(["NoSuchUpload", "PreconditionFailed", "ConditionalRequestConflict"]);

const isRefusedByState = (error: unknown): boolean =>
  error instanceof S3ServiceException && REFUSED_BY_STATE.has(error.name);
