import { randomBytes } from "node:crypto";
import type { CorsRule, Store } from "../contracts.ts";
import type { Blob } from "./object-files.ts";
import type { Checksums } from "./receive-body.ts";

export interface BucketConfig {
  readonly createdAt: number;
  readonly versioned: boolean;
  readonly cors: readonly CorsRule[];
}

/** What an upload says about itself in its headers; an object's answer headers come from here. */
export interface ObjectHeaders {
  readonly contentType: string;
  readonly contentEncoding?: string;
  /** `cache-control`, `content-disposition`, … and `x-amz-meta-*`, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly (readonly [key: string, value: string])[];
}

export interface ObjectContent extends ObjectHeaders {
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  readonly checksums: Checksums;
  readonly blobs: readonly Blob[];
}

export interface StoredObject {
  readonly key: string;
  readonly sequence: number;
  /** `null` in a bucket without versions. */
  readonly version: string;
  readonly latest: boolean;
  readonly modifiedAt: number;
  /** Undefined for a delete marker. */
  readonly content: ObjectContent | undefined;
}

interface ObjectRow {
  readonly key: string;
  readonly sequence: number;
  readonly version: string;
  readonly latest: number;
  readonly modified_at: number;
  readonly content: string | null;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS s3_bucket(name TEXT PRIMARY KEY, config TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS s3_object(
  bucket TEXT, key TEXT, sequence INTEGER, version TEXT NOT NULL, latest INTEGER NOT NULL,
  modified_at INTEGER NOT NULL, content TEXT, PRIMARY KEY(bucket, key, sequence)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS s3_object_latest ON s3_object(bucket, key) WHERE latest = 1;
CREATE TABLE IF NOT EXISTS s3_sequence(id INTEGER PRIMARY KEY CHECK (id = 1), value INTEGER NOT NULL);
INSERT OR IGNORE INTO s3_sequence VALUES(1, 0);`;

export type ObjectIndex = ReturnType<typeof createObjectIndex>;

/** Buckets and objects in SQLite. The writing calls belong inside a transaction of the store. */
export function createObjectIndex(store: Store, now: () => number) {
  const { db } = store;
  db.exec(SCHEMA);
  const buckets = new Map(
    db
      .prepare("SELECT name, config FROM s3_bucket")
      .all()
      .map((row) => [String(row.name), JSON.parse(String(row.config)) as BucketConfig]),
  );
  const sql = prepareStatements(store);

  function nextSequence(): number {
    return Number(sql.nextSequence.get()?.value);
  }

  function find(bucket: string, key: string, version?: string | null): StoredObject | undefined {
    const row = version ? sql.findVersion.get(bucket, key, version) : sql.findLatest.get(bucket, key);
    return row && fromRow(row as unknown as ObjectRow);
  }

  /** Makes `content` (or a delete marker) the newest version. Returns it and the blobs it put out of use. */
  function insert(bucket: string, key: string, content: ObjectContent | undefined) {
    const versioned = buckets.get(bucket)?.versioned ?? false;
    const version = versioned ? randomBytes(16).toString("base64url") : "null";
    const replaced = versioned ? undefined : find(bucket, key, "null");
    if (!versioned) sql.removeVersion.run(bucket, key, "null");
    sql.unsetLatest.run(bucket, key);
    const sequence = nextSequence();
    const modifiedAt = now();
    sql.insert.run(bucket, key, sequence, version, modifiedAt, content ? JSON.stringify(content) : null);
    const stored: StoredObject = { key, sequence, version, latest: true, modifiedAt, content };
    return { stored, freed: replaced?.content?.blobs ?? [] };
  }

  function remove(bucket: string, object: StoredObject) {
    sql.removeVersion.run(bucket, object.key, object.version);
    if (object.latest) sql.promoteNewest.run({ bucket, key: object.key });
  }

  function setContent(bucket: string, object: StoredObject, content: ObjectContent) {
    sql.setContent.run(JSON.stringify(content), bucket, object.key, object.sequence);
  }

  return {
    bucket: (name: string) => buckets.get(name),
    bucketNames: () => [...buckets.keys()].toSorted(),
    setBucket: (name: string, config: BucketConfig) => {
      sql.setBucket.run(name, JSON.stringify(config));
      buckets.set(name, config);
    },
    removeBucket: (name: string) => {
      sql.removeBucket.run(name);
      buckets.delete(name);
    },
    isEmpty: (bucket: string) => sql.anyObject.get(bucket) === undefined,
    nextSequence,
    find,
    insert,
    remove,
    setContent,
    /** Latest objects with this prefix and a key above `after`, in key order; delete markers left out. */
    *latest(bucket: string, prefix: string, after: string): Generator<StoredObject> {
      for (const row of sql.listLatest.iterate(bucket, prefix, after)) {
        const object = fromRow(row as unknown as ObjectRow);
        if (!object.key.startsWith(prefix)) return;
        yield object;
      }
    },
    *versions(bucket: string, prefix: string): Generator<StoredObject> {
      for (const row of sql.listVersions.iterate(bucket, prefix)) {
        const object = fromRow(row as unknown as ObjectRow);
        if (!object.key.startsWith(prefix)) return;
        yield object;
      }
    },
  };
}

function prepareStatements({ db }: Store) {
  return {
    setBucket: db.prepare("INSERT OR REPLACE INTO s3_bucket VALUES(?, ?)"),
    removeBucket: db.prepare("DELETE FROM s3_bucket WHERE name = ?"),
    anyObject: db.prepare("SELECT 1 FROM s3_object WHERE bucket = ? LIMIT 1"),
    nextSequence: db.prepare("UPDATE s3_sequence SET value = value + 1 RETURNING value"),
    findLatest: db.prepare("SELECT * FROM s3_object WHERE bucket = ? AND key = ? AND latest = 1"),
    findVersion: db.prepare("SELECT * FROM s3_object WHERE bucket = ? AND key = ? AND version = ?"),
    removeVersion: db.prepare("DELETE FROM s3_object WHERE bucket = ? AND key = ? AND version = ?"),
    unsetLatest: db.prepare("UPDATE s3_object SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1"),
    insert: db.prepare("INSERT INTO s3_object VALUES(?, ?, ?, ?, 1, ?, ?)"),
    promoteNewest: db.prepare(
      `UPDATE s3_object SET latest = 1 WHERE bucket = $bucket AND key = $key AND sequence =
         (SELECT max(sequence) FROM s3_object WHERE bucket = $bucket AND key = $key)`,
    ),
    setContent: db.prepare("UPDATE s3_object SET content = ? WHERE bucket = ? AND key = ? AND sequence = ?"),
    listLatest: db.prepare(
      `SELECT * FROM s3_object WHERE bucket = ? AND latest = 1 AND content IS NOT NULL
         AND key >= ? AND key > ? ORDER BY key`,
    ),
    listVersions: db.prepare(
      "SELECT * FROM s3_object WHERE bucket = ? AND key >= ? ORDER BY key, sequence DESC",
    ),
  };
}

const fromRow = (row: ObjectRow): StoredObject => ({
  key: row.key,
  sequence: row.sequence,
  version: row.version,
  latest: row.latest === 1,
  modifiedAt: row.modified_at,
  content: row.content === null ? undefined : (JSON.parse(row.content) as ObjectContent),
});
