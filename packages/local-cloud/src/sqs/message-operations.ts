import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Json } from "../contracts.ts";
import { Fault } from "../fault.ts";
import type { Arrivals } from "./arrivals.ts";
import { waitForMessage } from "./long-poll.ts";
import type { Messages, ReceivedMessage } from "./messages.ts";
import {
  deleteBatchInput,
  deleteInput,
  parseQueueInput,
  receiveInput,
  sendBatchInput,
  sendInput,
  visibilityBatchInput,
  visibilityInput,
} from "./queue-input.ts";
import { queueNameOf, type QueueOperations } from "./queue-operations.ts";
import type { QueueStore } from "./queue-store.ts";

const MAX_BATCH = 10;

export interface MessageOperationsDeps {
  readonly queues: QueueStore;
  readonly messages: Messages;
  readonly arrivals: Arrivals;
}

type ReceiveInput = z.infer<typeof receiveInput>;

export function createMessageOperations(deps: MessageOperationsDeps): QueueOperations {
  const { messages } = deps;

  const send = (queueName: string, message: Omit<z.infer<typeof sendInput>, "QueueUrl">): Json => {
    assertSize(message.MessageBody, deps.queues.get(queueName).maximumMessageBytes);
    const options = { delaySeconds: message.DelaySeconds, attributes: message.MessageAttributes };
    const id = messages.send(queueName, message.MessageBody, options);
    return { MessageId: id, MD5OfMessageBody: md5(message.MessageBody) };
  };

  return {
    SendMessage(input) {
      const request = parseQueueInput(sendInput, input);
      return send(queueNameOf(request.QueueUrl), request);
    },
    SendMessageBatch(input) {
      const { QueueUrl, Entries } = parseQueueInput(sendBatchInput, input);
      return batch(Entries, (entry) => send(queueNameOf(QueueUrl), entry));
    },
    ReceiveMessage: (input) => receive(deps, parseQueueInput(receiveInput, input)),
    DeleteMessage(input) {
      const { QueueUrl, ReceiptHandle } = parseQueueInput(deleteInput, input);
      messages.remove(queueNameOf(QueueUrl), ReceiptHandle);
      return {};
    },
    DeleteMessageBatch(input) {
      const { QueueUrl, Entries } = parseQueueInput(deleteBatchInput, input);
      return batch(Entries, (entry) => messages.remove(queueNameOf(QueueUrl), entry.ReceiptHandle));
    },
    ChangeMessageVisibility(input) {
      const { QueueUrl, ReceiptHandle, VisibilityTimeout } = parseQueueInput(visibilityInput, input);
      messages.changeVisibility(queueNameOf(QueueUrl), ReceiptHandle, VisibilityTimeout);
      return {};
    },
    ChangeMessageVisibilityBatch(input) {
      const { QueueUrl, Entries } = parseQueueInput(visibilityBatchInput, input);
      return batch(Entries, (entry) =>
        messages.changeVisibility(queueNameOf(QueueUrl), entry.ReceiptHandle, entry.VisibilityTimeout),
      );
    },
  };
}

async function receive(
  { queues, messages, arrivals }: MessageOperationsDeps,
  request: ReceiveInput,
): Promise<Json> {
  const queue = queues.get(queueNameOf(request.QueueUrl));
  const take = () =>
    messages.receive(queue.name, request.MaxNumberOfMessages ?? 1, request.VisibilityTimeout);
  const waitSeconds = request.WaitTimeSeconds ?? queue.waitSeconds;
  const received = await waitForMessage({ arrivals, queueName: queue.name, waitSeconds, take });
  return received.length > 0 ? { Messages: received.map((message) => wireMessage(message, request)) } : {};
}

function wireMessage(message: ReceivedMessage, request: ReceiveInput): Json {
  const system = [...(request.AttributeNames ?? []), ...(request.MessageSystemAttributeNames ?? [])];
  const attributes = pickNamed(message.attributes, system);
  const own = pickNamed(message.messageAttributes, request.MessageAttributeNames ?? []);
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: md5(message.body),
    ...(Object.keys(attributes).length > 0 && { Attributes: attributes }),
    ...(Object.keys(own).length > 0 && { MessageAttributes: own }),
  };
}

/** Names may be `All`, `.*` or end in `.*`. */
function pickNamed(values: Readonly<Record<string, unknown>>, wanted: readonly string[]): Json {
  const isWanted = (name: string) =>
    wanted.some(
      (pattern) =>
        pattern === "All" ||
        pattern === name ||
        (pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -2))),
    );
  return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));
}

function batch<Entry extends { readonly Id: string }>(
  entries: readonly Entry[],
  run: (entry: Entry) => Json | void,
): Json {
  assertBatch(entries.map((entry) => entry.Id));
  const Successful: Json[] = [];
  const Failed: Json[] = [];
  for (const { entry, outcome } of entries.map((each) => ({
    entry: each,
    outcome: attempt(() => run(each)),
  }))) {
    if (outcome instanceof Fault) {
      Failed.push({ Id: entry.Id, SenderFault: true, Code: outcome.type, Message: outcome.message });
    } else {
      Successful.push({ Id: entry.Id, ...outcome });
    }
  }
  return { Successful, ...(Failed.length > 0 && { Failed }) };
}

function attempt(work: () => Json | void): Json | Fault {
  try {
    return work() ?? {};
  } catch (error) {
    if (error instanceof Fault && error.type !== "QueueDoesNotExist") return error;
    throw error;
  }
}

function assertBatch(ids: readonly string[]) {
  const fail = (type: string, message: string) =>
    new Fault(type, message, { queryCode: `AWS.SimpleQueueService.${type}` });
  if (ids.length === 0) throw fail("EmptyBatchRequest", "The batch request doesn't contain any entries.");
  if (ids.length > MAX_BATCH) {
    throw fail("TooManyEntriesInBatchRequest", "The batch request contains more entries than permissible.");
  }
  if (new Set(ids).size !== ids.length) {
    throw fail("BatchEntryIdsNotDistinct", "Two or more batch entries in the request have the same Id.");
  }
}

function assertSize(body: string, most: number) {
  if (Buffer.byteLength(body) <= most) return;
  throw new Fault("InvalidParameterValue", "One or more parameters are invalid. Reason: Message too long.", {
    queryCode: "InvalidParameterValue",
  });
}

const md5 = (text: string) => createHash("md5").update(text).digest("hex");
