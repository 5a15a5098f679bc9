import { createHash } from "node:crypto";
import type { Store, StreamRecord } from "../contracts.ts";
import type { Item } from "./attribute-value.ts";
import { pickAttributes } from "./document.ts";
import { itemSize } from "./item-size.ts";
import { keyNames, streamArn, type Table } from "./table.ts";

export interface Change {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Who made it when it was no client, e.g. the TTL service. */
  readonly identity?: StreamRecord["userIdentity"];
}

type StoredRecord = Pick<StreamRecord, "eventName" | "userIdentity"> & {
  readonly dynamodb: Omit<StreamRecord["dynamodb"], "SequenceNumber">;
};

export interface StreamLog {
  /** Appends the change inside the current transaction. */
  append(table: Table, change: Change): void;
  read(table: Table, afterSequence: number, limit: number): StreamRecord[];
  latestSequence(): number;
  trim(belowSequence: number): void;
  onRecords(listener: (tableName: string) => void): void;
}

export interface StreamLogDeps {
  readonly store: Store;
  readonly region: string;
  readonly now: () => number;
}

const SEQUENCE_DIGITS = 21;

export function createStreamLog({ store, region, now }: StreamLogDeps): StreamLog {
  const { db } = store;
  const insert = db.prepare("INSERT INTO dynamodb_stream(table_name, record) VALUES(?, ?)");
  const select = db.prepare(
    "SELECT sequence, record FROM dynamodb_stream WHERE table_name = ? AND sequence > ? ORDER BY sequence LIMIT ?",
  );
  const latest = db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'dynamodb_stream'");
  const deleteBelow = db.prepare("DELETE FROM dynamodb_stream WHERE sequence < ?");
  const listeners: ((tableName: string) => void)[] = [];
  const announcements = new Map<string, () => void>();

  // One function per table, so that a transaction of many writes announces each table once.
  function announcementFor(tableName: string): () => void {
    const known = announcements.get(tableName);
    if (known) return known;
    const announce = () => {
      for (const listener of listeners) listener(tableName);
    };
    announcements.set(tableName, announce);
    return announce;
  }

  return {
    append(table, change) {
      const record = recordOf(table, change, Math.floor(now() / 1000));
      if (!record) return;
      insert.run(table.name, JSON.stringify(record));
      store.afterCommit(announcementFor(table.name));
    },
    read: (table, afterSequence, limit) =>
      select
        .all(table.name, afterSequence, limit)
        .map((row) => published(table, region, Number(row.sequence), String(row.record))),
    latestSequence: () => Number(latest.get()?.seq ?? 0),
    trim: (belowSequence) => void deleteBelow.run(belowSequence),
    onRecords: (listener) => void listeners.push(listener),
  };
}

function recordOf(table: Table, change: Change, seconds: number): StoredRecord | undefined {
  const { before, after, identity } = change;
  const subject = after ?? before;
  if (!table.stream || !subject) return undefined;
  const { viewType } = table.stream;
  return {
    eventName: before ? (after ? "MODIFY" : "REMOVE") : "INSERT",
    ...(identity && { userIdentity: identity }),
    dynamodb: {
      ApproximateCreationDateTime: seconds,
      Keys: pickAttributes(subject, keyNames(table.keys)),
      ...(after && viewType.startsWith("NEW") && { NewImage: after }),
      ...(before && viewType.includes("OLD") && { OldImage: before }),
      SizeBytes: itemSize(subject),
      StreamViewType: viewType,
    },
  };
}

function published(table: Table, region: string, sequence: number, json: string): StreamRecord {
  const stored = JSON.parse(json) as StoredRecord;
  const arn = streamArn(table) ?? "";
  return {
    eventID: createHash("md5").update(`${arn}/${sequence}`).digest("hex"),
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: region,
    eventSourceARN: arn,
    ...stored,
    dynamodb: { ...stored.dynamodb, SequenceNumber: String(sequence).padStart(SEQUENCE_DIGITS, "0") },
  };
}
