import type { Json } from "../contracts.ts";
import { Fault } from "../fault.ts";
import type { Messages } from "./messages.ts";
import {
  createQueueInput,
  getAttributesInput,
  listQueuesInput,
  parseQueueInput,
  queueInput,
  queueNameInput,
  setAttributesInput,
} from "./queue-input.ts";
import type { QueueStore } from "./queue-store.ts";

export type QueueOperations = Readonly<Record<string, (input: Json) => Json | Promise<Json>>>;

export interface QueueOperationsDeps {
  readonly queues: QueueStore;
  readonly messages: Messages;
  readonly queueUrl: (name: string) => string;
  readonly queueArn: (name: string) => string;
}

export const queueNameOf = (url: string): string => url.split("/").at(-1) ?? "";

export function createQueueOperations(deps: QueueOperationsDeps): QueueOperations {
  const { queues, messages, queueUrl } = deps;
  return {
    CreateQueue(input) {
      const { QueueName, Attributes = {} } = parseQueueInput(createQueueInput, input);
      const existing = queues.find(QueueName);
      if (existing && Object.entries(Attributes).some(([key, value]) => existing.attributes[key] !== value)) {
        throw new Fault(
          "QueueNameExists",
          "A queue already exists with the same name and a different value.",
          {
            queryCode: "QueueAlreadyExists",
          },
        );
      }
      if (!existing) queues.save(QueueName, Attributes);
      return { QueueUrl: queueUrl(QueueName) };
    },
    GetQueueUrl(input) {
      const { QueueName } = parseQueueInput(queueNameInput, input);
      return { QueueUrl: queueUrl(queues.get(QueueName).name) };
    },
    ListQueues(input) {
      const { QueueNamePrefix = "" } = parseQueueInput(listQueuesInput, input);
      const names = queues.names().filter((name) => name.startsWith(QueueNamePrefix));
      return { QueueUrls: names.map(queueUrl) };
    },
    GetQueueAttributes(input) {
      const { QueueUrl, AttributeNames = [] } = parseQueueInput(getAttributesInput, input);
      const all = attributesOf(deps, queueNameOf(QueueUrl));
      const wanted = Object.entries(all).filter(
        ([name]) => AttributeNames.includes("All") || AttributeNames.includes(name),
      );
      return { Attributes: Object.fromEntries(wanted) };
    },
    SetQueueAttributes(input) {
      const { QueueUrl, Attributes } = parseQueueInput(setAttributesInput, input);
      const queue = queues.get(queueNameOf(QueueUrl));
      queues.save(queue.name, { ...queue.attributes, ...Attributes });
      return {};
    },
    PurgeQueue(input) {
      messages.purge(queueNameOf(parseQueueInput(queueInput, input).QueueUrl));
      return {};
    },
    DeleteQueue(input) {
      queues.remove(queues.get(queueNameOf(parseQueueInput(queueInput, input).QueueUrl)).name);
      return {};
    },
  };
}

function attributesOf(
  { queues, messages, queueArn }: QueueOperationsDeps,
  name: string,
): Record<string, string> {
  const queue = queues.get(name);
  const counts = messages.counts(name);
  return {
    ...queue.attributes,
    QueueArn: queueArn(name),
    CreatedTimestamp: String(Math.floor(queue.createdAt / 1000)),
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.inFlight),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
  };
}
