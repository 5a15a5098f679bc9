import { randomUUID } from "node:crypto";
import type { Store } from "../contracts.ts";
import { Fault } from "../fault.ts";
import type { Arrivals } from "./arrivals.ts";
import { moveTaskInput, parseQueueInput } from "./queue-input.ts";
import type { QueueOperations } from "./queue-operations.ts";
import type { QueueStore } from "./queue-store.ts";

export interface MessageMovesDeps {
  readonly store: Store;
  readonly queues: QueueStore;
  readonly arrivals: Arrivals;
  readonly now: () => number;
}

/**
 * Moves dead letters to the queue they came from, or to the one that is named; done when it answers. As in AWS, a
 * letter that did not come from a queue stays where it is unless a destination is named.
 */
export function createMessageMoves({ store, queues, arrivals, now }: MessageMovesDeps): QueueOperations {
  const select = store.db.prepare(
    "SELECT id, source FROM sqs_messages WHERE queue = ? AND visible_at <= ? ORDER BY sent_at, rowid",
  );
  const move = store.db.prepare(
    `UPDATE sqs_messages SET id = ?1, queue = ?2, source = NULL, sent_at = ?3, visible_at = ?3, receives = 0,
     first_received_at = NULL, receipt = NULL WHERE id = ?4`,
  );
  const find = (arn: string) => {
    const queue = queues.find(arn.split(":").at(-1) ?? "");
    if (queue) return queue;
    throw new Fault("ResourceNotFoundException", "The resource that you specified doesn't exist.", {
      queryCode: "ResourceNotFoundException",
    });
  };
  return {
    StartMessageMoveTask(input) {
      const { SourceArn, DestinationArn } = parseQueueInput(moveTaskInput, input);
      const from = find(SourceArn).name;
      const destination = DestinationArn === undefined ? undefined : find(DestinationArn).name;
      assertDeadLetterQueue(queues, from);
      store.transaction(() => {
        for (const { id, source } of select.all(from, now())) {
          const target = queues.find(destination ?? String(source ?? ""));
          if (!target) continue;
          move.run(randomUUID(), target.name, now(), String(id));
          arrivals.changed(target.name);
        }
      });
      return { TaskHandle: Buffer.from(JSON.stringify({ taskId: randomUUID() })).toString("base64") };
    },
  };
}

function assertDeadLetterQueue(queues: QueueStore, name: string): void {
  if (queues.names().some((other) => queues.find(other)?.redrive?.deadLetterQueue === name)) return;
  throw new Fault("InvalidParameterValue", "Source queue must be configured as a Dead Letter Queue.", {
    queryCode: "InvalidParameterValue",
  });
}
