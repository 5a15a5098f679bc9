import { randomUUID } from "node:crypto";
import type { Json, SqsMessage, Store } from "../contracts.ts";
import { Fault } from "../fault.ts";
import type { Arrivals } from "./arrivals.ts";
import type { Queue, QueueStore } from "./queue-store.ts";

export interface ReceivedMessage extends SqsMessage {
  readonly messageAttributes: Json;
}

export interface SendOptions {
  readonly delaySeconds?: number;
  readonly attributes?: Json;
}

export interface Messages {
  send(queueName: string, body: string, options?: SendOptions): string;
  receive(queueName: string, most: number, visibilitySeconds?: number): ReceivedMessage[];
  remove(queueName: string, receiptHandle: string): void;
  /** Throws MessageNotInflight when the receipt is not of a message in flight. */
  changeVisibility(queueName: string, receiptHandle: string, seconds: number): void;
  purge(queueName: string): void;
  counts(queueName: string): { visible: number; inFlight: number; delayed: number };
}

export interface MessagesDeps {
  readonly store: Store;
  readonly queues: QueueStore;
  readonly arrivals: Arrivals;
  readonly account: string;
  readonly now: () => number;
}

type Row = Record<string, unknown>;

export function createMessages(deps: MessagesDeps): Messages {
  const { store, queues, arrivals, now } = deps;
  const { db } = store;
  const insert = db.prepare(
    "INSERT INTO sqs_messages(id, queue, body, attributes, sent_at, visible_at) VALUES(?, ?, ?, ?, ?, ?)",
  );
  const selectVisible = db.prepare(
    "SELECT id FROM sqs_messages WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, sent_at, rowid LIMIT ?",
  );
  const expire = db.prepare("DELETE FROM sqs_messages WHERE queue = ? AND sent_at < ?");
  const deadLetter = db.prepare(
    `UPDATE sqs_messages SET queue = ?1, source = ?3, receives = 0, first_received_at = NULL, receipt = NULL, visible_at = ?2
     WHERE queue = ?3 AND visible_at <= ?2 AND receives >= ?4`,
  );
  const take = db.prepare(
    `UPDATE sqs_messages SET visible_at = ?, receives = receives + 1, receipt = ?,
     first_received_at = coalesce(first_received_at, ?) WHERE id = ? RETURNING *`,
  );
  const removeOne = db.prepare("DELETE FROM sqs_messages WHERE queue = ? AND receipt = ?");
  const setVisible = db.prepare(
    "UPDATE sqs_messages SET visible_at = ? WHERE queue = ? AND receipt = ? AND visible_at > ?",
  );

  function moveExhausted({ name, redrive }: Queue) {
    if (!redrive) return;
    const target = queues.find(redrive.deadLetterQueue);
    if (!target) return;
    const { changes } = deadLetter.run(target.name, now(), name, redrive.maxReceiveCount);
    if (Number(changes) > 0) arrivals.changed(target.name);
  }

  return {
    send(queueName, body, { delaySeconds, attributes = {} } = {}) {
      const queue = queues.get(queueName);
      const id = randomUUID();
      const visibleAt = now() + (delaySeconds ?? queue.delaySeconds) * 1000;
      insert.run(id, queueName, body, JSON.stringify(attributes), now(), visibleAt);
      arrivals.changed(queueName);
      return id;
    },
    receive: (queueName, most, visibilitySeconds) =>
      store.transaction(() => {
        const queue = queues.get(queueName);
        expire.run(queueName, now() - queue.retentionSeconds * 1000);
        moveExhausted(queue);
        const visibleAt = now() + (visibilitySeconds ?? queue.visibilitySeconds) * 1000;
        const received = selectVisible
          .all(queueName, now(), most)
          .map((row) => take.get(visibleAt, randomUUID(), now(), String(row.id)))
          .filter((row) => row !== undefined)
          .map((row) => messageOf(row, deps.account));
        if (received.length > 0) arrivals.changed(queueName);
        return received;
      }),
    remove: (queueName, receiptHandle) => void removeOne.run(queues.get(queueName).name, receiptHandle),
    changeVisibility(queueName, receiptHandle, seconds) {
      const { changes } = setVisible.run(
        now() + seconds * 1000,
        queues.get(queueName).name,
        receiptHandle,
        now(),
      );
      if (changes === 0) {
        throw new Fault("MessageNotInflight", "The specified message isn't in flight.", {
          queryCode: "AWS.SimpleQueueService.MessageNotInflight",
        });
      }
      arrivals.changed(queueName);
    },
    purge: (queueName) =>
      void db.prepare("DELETE FROM sqs_messages WHERE queue = ?").run(queues.get(queueName).name),
    counts(queueName) {
      const row = db
        .prepare(
          `SELECT count(*) FILTER (WHERE visible_at <= ?1) AS visible,
           count(*) FILTER (WHERE visible_at > ?1 AND receives > 0) AS in_flight,
           count(*) FILTER (WHERE visible_at > ?1 AND receives = 0) AS delayed
           FROM sqs_messages WHERE queue = ?2`,
        )
        .get(now(), queueName);
      return {
        visible: Number(row?.visible),
        inFlight: Number(row?.in_flight),
        delayed: Number(row?.delayed),
      };
    },
  };
}

function messageOf(row: Row, account: string): ReceivedMessage {
  return {
    messageId: String(row.id),
    receiptHandle: String(row.receipt),
    body: String(row.body),
    attributes: {
      ApproximateReceiveCount: String(row.receives),
      SentTimestamp: String(row.sent_at),
      ApproximateFirstReceiveTimestamp: String(row.first_received_at),
      SenderId: account,
    },
    messageAttributes: JSON.parse(String(row.attributes)) as Json,
  };
}
