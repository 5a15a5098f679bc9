import type { S3EventRecord, Store } from "../contracts.ts";
import { createObjectFiles, type ObjectFiles } from "./object-files.ts";
import {
  createObjectIndex,
  type ObjectContent,
  type ObjectIndex,
  type StoredObject,
} from "./object-index.ts";
import { toEventRecord, type ObjectChange } from "./s3-event.ts";
import { join } from "node:path";

export interface S3Context {
  readonly store: Store;
  readonly files: ObjectFiles;
  readonly index: ObjectIndex;
  readonly region: string;
  readonly origin: () => string;
  /** Milliseconds. */
  readonly now: () => number;
  readonly listeners: ((record: S3EventRecord) => void)[];
}

export type S3ContextDeps = Pick<S3Context, "store" | "region" | "origin" | "now">;

export function createS3Context(deps: S3ContextDeps): S3Context {
  return {
    ...deps,
    files: createObjectFiles(join(deps.store.dir, "objects")),
    index: createObjectIndex(deps.store, deps.now),
    listeners: [],
  };
}

export interface Put {
  readonly bucket: string;
  readonly key: string;
  readonly content: ObjectContent;
  /** `ObjectCreated:Put`, … */
  readonly eventName: string;
  /** Runs in the same transaction, before the object is written; may throw to refuse it. */
  readonly before?: () => void;
  /** The bytes belong to an upload that outlives a refusal. */
  readonly keepFilesOnRefusal?: boolean;
}

/** Commits an object whose bytes are already in files, and its event with it. */
export function commitObject(context: S3Context, put: Put): StoredObject {
  const { bucket, key, content, eventName } = put;
  try {
    return context.store.transaction(() => {
      put.before?.();
      const { stored, freed } = context.index.insert(bucket, key, content);
      context.store.afterCommit(() => context.files.discard(freed));
      emit(context, {
        eventName,
        bucket,
        key,
        sequence: stored.sequence,
        size: content.size,
        eTag: content.etag,
        ...versionField(stored),
      });
      return stored;
    });
  } catch (error) {
    if (!put.keepFilesOnRefusal) context.files.discard(content.blobs);
    throw error;
  }
}

/** Removes an object or version, or lays a delete marker over it. Returns the marker, if one was made. */
export function removeObject(
  context: S3Context,
  { bucket, key, version }: { bucket: string; key: string; version: string | undefined },
): StoredObject | undefined {
  return context.store.transaction(() => {
    if (version === undefined && context.index.bucket(bucket)?.versioned) {
      const { stored } = context.index.insert(bucket, key, undefined);
      emit(context, {
        eventName: "ObjectRemoved:DeleteMarkerCreated",
        bucket,
        key,
        sequence: stored.sequence,
        ...versionField(stored),
      });
      return stored;
    }
    const object = context.index.find(bucket, key, version);
    if (!object) return undefined;
    context.index.remove(bucket, object);
    context.store.afterCommit(() => context.files.discard(object.content?.blobs ?? []));
    const sequence = context.index.nextSequence();
    emit(context, { eventName: "ObjectRemoved:Delete", bucket, key, sequence, ...versionField(object) });
    return undefined;
  });
}

const versionField = ({ version }: StoredObject) => (version === "null" ? {} : { versionId: version });

export const versionHeader = ({ version }: StoredObject): string | undefined =>
  version === "null" ? undefined : version;

function emit(context: S3Context, change: ObjectChange) {
  const record = toEventRecord(change, context.region, context.now());
  for (const listener of context.listeners) listener(record);
}
