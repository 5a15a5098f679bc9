import type { Json, Sqs, SqsMessage, Store } from "../contracts.ts";
import type { FunctionPool } from "../lambda/function-pool.ts";
import { failedItems } from "./batch-response.ts";
import type { EventSource } from "./event-source.ts";
import { createHeldMessages } from "./held-messages.ts";

export interface SqsSourceOptions {
  readonly store: Store;
  readonly sqs: Sqs;
  readonly pool: FunctionPool;
  readonly queueName: string;
  readonly queueArn: string;
  readonly region: string;
  readonly batchSize: number;
  readonly maximumConcurrency: number;
  readonly reportsItems: boolean;
}

export function createSqsSource(options: SqsSourceOptions): EventSource {
  const { sqs, pool, queueName } = options;
  const held = createHeldMessages(options.store, sqs, queueName);
  let running = 0;
  let started = false;

  const settle = (messages: readonly SqsMessage[], failed: ReadonlySet<string>): void => {
    for (const message of messages) {
      if (failed.has(message.messageId)) held.letGo(message);
      else held.done(message);
    }
  };
  const deliver = async (messages: readonly SqsMessage[]): Promise<void> => {
    running += 1;
    const outcome = await pool.invoke({ Records: messages.map((message) => recordOf(message, options)) });
    running -= 1;
    if (!started) return;
    const identifiers = messages.map((message) => message.messageId);
    settle(messages, failedItems(outcome, identifiers, options.reportsItems));
    pump();
  };
  const pump = (): void => {
    while (started && running < options.maximumConcurrency) {
      const messages = options.store.transaction(() => {
        const received = sqs.receive(queueName, options.batchSize);
        held.hold(received);
        return received;
      });
      if (messages.length === 0) return;
      void deliver(messages);
    }
  };
  sqs.onMessage((name) => {
    if (name === queueName) setImmediate(pump);
  });

  return {
    start: () => {
      held.giveBackAll();
      started = true;
      pump();
    },
    isBusy: () => running > 0,
    close: () => {
      started = false;
    },
  };
}

const recordOf = (message: SqsMessage, options: SqsSourceOptions): Json => ({
  messageId: message.messageId,
  receiptHandle: message.receiptHandle,
  body: message.body,
  attributes: message.attributes,
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: options.queueArn,
  awsRegion: options.region,
});
