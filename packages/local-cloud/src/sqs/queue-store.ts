import type { Store } from "../contracts.ts";
import { Fault } from "../fault.ts";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS sqs_queues(
    name TEXT PRIMARY KEY, attributes TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sqs_messages(
    id TEXT PRIMARY KEY, queue TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT NOT NULL,
    sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0,
    first_received_at INTEGER, receipt TEXT, source TEXT);
  CREATE INDEX IF NOT EXISTS sqs_messages_by_time ON sqs_messages(queue, visible_at);
  CREATE INDEX IF NOT EXISTS sqs_messages_by_receipt ON sqs_messages(receipt);`;

export interface Queue {
  readonly name: string;
  readonly delaySeconds: number;
  readonly visibilitySeconds: number;
  readonly waitSeconds: number;
  readonly retentionSeconds: number;
  readonly maximumMessageBytes: number;
  readonly redrive?: { readonly deadLetterQueue: string; readonly maxReceiveCount: number };
  /** As they were set, e.g. `VisibilityTimeout` → `"30"`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface QueueStore {
  /** Throws QueueDoesNotExist. */
  get(name: string): Queue;
  find(name: string): Queue | undefined;
  names(): string[];
  save(name: string, attributes: Readonly<Record<string, string>>): void;
  remove(name: string): void;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  DelaySeconds: "0",
  VisibilityTimeout: "30",
  ReceiveMessageWaitTimeSeconds: "0",
  MessageRetentionPeriod: "345600",
  MaximumMessageSize: "1048576",
};
const KNOWN_ATTRIBUTES = new Set([
  ...Object.keys(DEFAULTS),
  "RedrivePolicy",
  "RedriveAllowPolicy",
  "Policy",
  "KmsMasterKeyId",
  "KmsDataKeyReusePeriodSeconds",
  "SqsManagedSseEnabled",
]);

export function createQueueStore(store: Store, now: () => number): QueueStore {
  store.db.exec(SCHEMA);
  addSource(store);
  const select = store.db.prepare("SELECT * FROM sqs_queues WHERE name = ?");
  const insert = store.db.prepare(
    `INSERT INTO sqs_queues VALUES(?, ?, ?) ON CONFLICT(name) DO UPDATE SET attributes = excluded.attributes`,
  );
  const find = (name: string): Queue | undefined => {
    const row = select.get(name);
    return row && queueOf(name, JSON.parse(String(row.attributes)), Number(row.created_at));
  };
  return {
    find,
    get(name) {
      const queue = find(name);
      if (queue) return queue;
      throw new Fault("QueueDoesNotExist", "The specified queue does not exist.", {
        queryCode: "AWS.SimpleQueueService.NonExistentQueue",
      });
    },
    names: () =>
      store.db
        .prepare("SELECT name FROM sqs_queues ORDER BY name")
        .all()
        .map((row) => String(row.name)),
    save(name, attributes) {
      const unknown = Object.keys(attributes).find((attribute) => !KNOWN_ATTRIBUTES.has(attribute));
      if (unknown !== undefined) {
        throw new Fault("InvalidAttributeName", `Unknown Attribute ${unknown}.`, {
          queryCode: "InvalidAttributeName",
        });
      }
      insert.run(name, JSON.stringify(attributes), now());
    },
    remove(name) {
      store.transaction(() => {
        store.db.prepare("DELETE FROM sqs_messages WHERE queue = ?").run(name);
        store.db.prepare("DELETE FROM sqs_queues WHERE name = ?").run(name);
      });
    },
  };
}

/** A folder written before dead letters remembered their queue gets the column. */
function addSource({ db }: Store): void {
  const columns = db.prepare("PRAGMA table_info(sqs_messages)").all();
  if (!columns.some((column) => column.name === "source"))
    db.exec("ALTER TABLE sqs_messages ADD COLUMN source TEXT");
}

function queueOf(name: string, set: Record<string, string>, createdAt: number): Queue {
  const attributes = { ...DEFAULTS, ...set };
  return {
    name,
    delaySeconds: Number(attributes.DelaySeconds),
    visibilitySeconds: Number(attributes.VisibilityTimeout),
    waitSeconds: Number(attributes.ReceiveMessageWaitTimeSeconds),
    retentionSeconds: Number(attributes.MessageRetentionPeriod),
    maximumMessageBytes: Number(attributes.MaximumMessageSize),
    redrive: redriveOf(attributes.RedrivePolicy),
    attributes,
    createdAt,
  };
}

function redriveOf(policy: string | undefined): Queue["redrive"] {
  if (!policy) return undefined;
  const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(policy) as Record<string, unknown>;
  return {
    deadLetterQueue: String(deadLetterTargetArn).split(":").at(-1) ?? "",
    maxReceiveCount: Number(maxReceiveCount),
  };
}
