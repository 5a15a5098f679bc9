import type { Sqs, SqsMessage, Store } from "../contracts.ts";
import { Fault } from "../fault.ts";

/** Messages a function has in hand, remembered so that a cloud that was killed gives them back when it starts again. */
export interface HeldMessages {
  hold(messages: readonly SqsMessage[]): void;
  done(message: SqsMessage): void;
  /** As on AWS it comes back when its visibility timeout ends, or when the function said by ChangeMessageVisibility. */
  letGo(message: SqsMessage): void;
  giveBackAll(): void;
}

export function createHeldMessages(store: Store, sqs: Sqs, queueName: string): HeldMessages {
  store.db.exec(
    "CREATE TABLE IF NOT EXISTS held_messages (receipt TEXT PRIMARY KEY, queue TEXT NOT NULL) WITHOUT ROWID",
  );
  const insert = store.db.prepare("INSERT OR IGNORE INTO held_messages (receipt, queue) VALUES (?, ?)");
  const remove = store.db.prepare("DELETE FROM held_messages WHERE receipt = ?");
  const select = store.db.prepare("SELECT receipt FROM held_messages WHERE queue = ?");

  const giveBack = (receiptHandle: string): void => {
    store.transaction(() => {
      remove.run(receiptHandle);
      try {
        sqs.changeVisibility(queueName, receiptHandle, 0);
      } catch (error) {
        // Its visibility ran out meanwhile: it is back already.
        if (!(error instanceof Fault)) throw error;
      }
    });
  };
  return {
    hold: (messages) => {
      for (const message of messages) insert.run(message.receiptHandle, queueName);
    },
    done: (message) =>
      store.transaction(() => {
        remove.run(message.receiptHandle);
        sqs.remove(queueName, message.receiptHandle);
      }),
    letGo: (message) => void remove.run(message.receiptHandle),
    giveBackAll: () => {
      for (const row of select.all(queueName)) giveBack(String(row["receipt"]));
    },
  };
}
