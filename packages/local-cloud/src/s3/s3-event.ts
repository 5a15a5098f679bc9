import { randomUUID } from "node:crypto";
import type { S3EventRecord } from "../contracts.ts";

export interface ObjectChange {
  readonly eventName: string;
  readonly bucket: string;
  readonly key: string;
  readonly sequence: number;
  readonly size?: number;
  readonly eTag?: string;
  readonly versionId?: string;
}

/** The record S3 sends in its notifications; keys are URL-encoded with `+` for a space. */
export function toEventRecord(change: ObjectChange, region: string, at: number): S3EventRecord {
  const { eventName, bucket, key, sequence, ...object } = change;
  return {
    eventVersion: "2.1",
    eventSource: "aws:s3",
    awsRegion: region,
    eventTime: new Date(at).toISOString(),
    eventName,
    userIdentity: { principalId: "AWS:LOCAL" },
    requestParameters: { sourceIPAddress: "127.0.0.1" },
    responseElements: { "x-amz-request-id": randomUUID(), "x-amz-id-2": "local" },
    s3: {
      s3SchemaVersion: "1.0",
      configurationId: "local",
      bucket: { name: bucket, ownerIdentity: { principalId: "LOCAL" }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: encodeEventKey(key),
        ...object,
        sequencer: sequence.toString(16).padStart(18, "0").toUpperCase(),
      },
    },
  } as S3EventRecord;
}

const encodeEventKey = (key: string): string =>
  encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/");
