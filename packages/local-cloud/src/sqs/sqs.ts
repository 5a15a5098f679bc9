import type { Sqs, Store } from "../contracts.ts";
import { unknownOperation } from "../fault.ts";
import { createArrivals } from "./arrivals.ts";
import { createMessageMoves } from "./message-moves.ts";
import { createMessageOperations } from "./message-operations.ts";
import { createMessages } from "./messages.ts";
import { createQueueOperations, type QueueOperations } from "./queue-operations.ts";
import { createQueueStore } from "./queue-store.ts";

export interface SqsDeps {
  readonly store: Store;
  /** `http://127.0.0.1:<port>`; asked late, because the port is known late. */
  readonly origin: () => string;
  readonly account: string;
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** SQS standard queues on the local store. FIFO queues are left out. */
export function createSqs({ store, origin, account, region, now }: SqsDeps): Sqs {
  const queues = createQueueStore(store, now);
  const arrivals = createArrivals(store, now);
  const messages = createMessages({ store, queues, arrivals, account, now });
  const queueUrl = (name: string) => `${origin()}/${account}/${name}`;
  const queueArn = (name: string) => `arn:aws:sqs:${region}:${account}:${name}`;
  const operations: QueueOperations = {
    ...createQueueOperations({ queues, messages, queueUrl, queueArn }),
    ...createMessageOperations({ queues, messages, arrivals }),
    ...createMessageMoves({ store, queues, arrivals, now }),
  };
  for (const name of queues.names()) arrivals.changed(name);
  return {
    handle(operation, input) {
      const run = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
      if (!run) throw unknownOperation(operation);
      return run(input);
    },
    ensureQueue: (name, attributes) => queues.save(name, attributes),
    send: messages.send,
    receive: messages.receive,
    remove: messages.remove,
    changeVisibility: messages.changeVisibility,
    onMessage: (listener) => void arrivals.onMessage((name) => name !== "" && listener(name)),
    queueUrl,
    close: arrivals.close,
  };
}
