import type { Store } from "../contracts.ts";
import type { ObjectHeaders } from "./object-index.ts";
import type { ReceivedBody } from "./receive-body.ts";

export interface Upload {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly startedAt: number;
  readonly headers: ObjectHeaders;
}

export interface Part extends ReceivedBody {
  readonly number: number;
  readonly receivedAt: number;
}

interface UploadRow {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly started_at: number;
  readonly headers: string;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS s3_upload(
  id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, started_at INTEGER NOT NULL,
  headers TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS s3_part(
  upload TEXT, number INTEGER, part TEXT NOT NULL, PRIMARY KEY(upload, number)) WITHOUT ROWID;`;

export type UploadIndex = ReturnType<typeof createUploadIndex>;

/** Multipart uploads under way. */
export function createUploadIndex({ db, transaction }: Store) {
  db.exec(SCHEMA);
  const insertUpload = db.prepare("INSERT INTO s3_upload VALUES(?, ?, ?, ?, ?)");
  const findUpload = db.prepare("SELECT * FROM s3_upload WHERE id = ? AND bucket = ? AND key = ?");
  const listUploads = db.prepare("SELECT * FROM s3_upload WHERE bucket = ? ORDER BY key, started_at");
  const deleteUpload = db.prepare("DELETE FROM s3_upload WHERE id = ?");
  const findPart = db.prepare("SELECT part FROM s3_part WHERE upload = ? AND number = ?");
  const putPart = db.prepare("INSERT OR REPLACE INTO s3_part VALUES(?, ?, ?)");
  const listParts = db.prepare("SELECT part FROM s3_part WHERE upload = ? ORDER BY number");
  const deleteParts = db.prepare("DELETE FROM s3_part WHERE upload = ?");
  const readPart = (row: Record<string, unknown>) => JSON.parse(String(row.part)) as Part;

  return {
    start: ({ id, bucket, key, startedAt, headers }: Upload) => {
      insertUpload.run(id, bucket, key, startedAt, JSON.stringify(headers));
    },
    find: (id: string, bucket: string, key: string): Upload | undefined => {
      const row = findUpload.get(id, bucket, key);
      return row && toUpload(row as unknown as UploadRow);
    },
    list: (bucket: string): Upload[] =>
      listUploads.all(bucket).map((row) => toUpload(row as unknown as UploadRow)),
    /** Returns the part that had this number before. */
    setPart: (id: string, part: Part): Part | undefined =>
      transaction(() => {
        const before = findPart.get(id, part.number);
        putPart.run(id, part.number, JSON.stringify(part));
        return before && readPart(before);
      }),
    parts: (id: string): Part[] => listParts.all(id).map(readPart),
    end: (id: string) => {
      transaction(() => {
        deleteParts.run(id);
        deleteUpload.run(id);
      });
    },
  };
}

const toUpload = (row: UploadRow): Upload => ({
  id: row.id,
  bucket: row.bucket,
  key: row.key,
  startedAt: row.started_at,
  headers: JSON.parse(row.headers) as ObjectHeaders,
});
