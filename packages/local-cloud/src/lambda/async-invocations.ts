import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { LambdaFault, Sqs, Store } from "../contracts.ts";
import type { FunctionPool } from "./function-pool.ts";

/** Lambda's queue of asynchronous events: durable, retried twice, then handed to the dead-letter queue. */
export interface AsyncInvocations {
  /** Joins the transaction it is called in. */
  enqueue(functionName: string, event: unknown, delayMs?: number): void;
  /** Picks up what an earlier run left. */
  start(): void;
  pending(): number;
  close(): void;
}

export interface AsyncInvocationsOptions {
  readonly store: Store;
  readonly sqs: Sqs;
  readonly functions: ReadonlyMap<string, FunctionPool>;
  readonly now: () => number;
  /** AWS waits one and two minutes. */
  readonly retryDelaysMs?: readonly number[];
}

const Invocation = z.object({
  id: z.string(),
  function_name: z.string(),
  event: z.string(),
  attempts: z.number(),
});
type Invocation = z.infer<typeof Invocation>;

export function createAsyncInvocations(options: AsyncInvocationsOptions): AsyncInvocations {
  const { store, functions, now } = options;
  const retryDelaysMs = options.retryDelaysMs ?? [1000, 2000];
  store.db.exec(`CREATE TABLE IF NOT EXISTS invocations (
    id TEXT PRIMARY KEY, function_name TEXT NOT NULL, event TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL)`);
  const insert = store.db.prepare(
    "INSERT INTO invocations (id, function_name, event, due) VALUES (?, ?, ?, ?)",
  );
  const selectDue = store.db.prepare(
    "SELECT * FROM invocations WHERE due <= ? ORDER BY due, rowid LIMIT 200",
  );
  const selectNextDue = store.db.prepare("SELECT min(due) AS due FROM invocations WHERE due > ?");
  const count = store.db.prepare("SELECT count(*) AS pending FROM invocations");
  const remove = store.db.prepare("DELETE FROM invocations WHERE id = ?");
  const postpone = store.db.prepare("UPDATE invocations SET attempts = attempts + 1, due = ? WHERE id = ?");
  const running = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let closed = true;

  const settle = (invocation: Invocation, pool: FunctionPool, error: LambdaFault | undefined): void => {
    running.delete(invocation.id);
    if (closed) return;
    if (!error) {
      remove.run(invocation.id);
    } else if (invocation.attempts < pool.settings.maximumRetryAttempts) {
      postpone.run(now() + (retryDelaysMs[invocation.attempts] ?? retryDelaysMs.at(-1) ?? 0), invocation.id);
    } else {
      store.transaction(() => {
        remove.run(invocation.id);
        sendToDeadLetters(options.sqs, pool, invocation, error);
      });
    }
    pump();
  };
  const pump = (): void => {
    if (closed) return;
    for (const row of selectDue.all(now())) {
      const invocation = Invocation.parse(row);
      const pool = functions.get(invocation.function_name);
      if (running.has(invocation.id)) continue;
      if (!pool) {
        // The function left the template; nobody can take its events any more.
        remove.run(invocation.id);
        continue;
      }
      running.add(invocation.id);
      void pool
        .invoke(JSON.parse(invocation.event))
        .then((outcome) => settle(invocation, pool, "error" in outcome ? outcome.error : undefined));
    }
    const nextDue = selectNextDue.get(now())?.["due"];
    clearTimeout(timer);
    if (typeof nextDue === "number") timer = setTimeout(pump, nextDue - now() + 1);
  };

  return {
    enqueue: (functionName, event, delayMs = 0) => {
      insert.run(randomUUID(), functionName, JSON.stringify(event), now() + delayMs);
      setImmediate(pump);
    },
    start: () => {
      closed = false;
      pump();
    },
    pending: () => Number(count.get()?.["pending"] ?? 0),
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}

function sendToDeadLetters(sqs: Sqs, pool: FunctionPool, invocation: Invocation, error: LambdaFault): void {
  const { deadLetterArn, onFailureArn } = pool.settings;
  if (deadLetterArn) {
    const attributes = {
      RequestID: { DataType: "String", StringValue: invocation.id },
      ErrorCode: { DataType: "Number", StringValue: "200" },
      ErrorMessage: { DataType: "String", StringValue: error.errorMessage },
    };
    sqs.send(queueNameOf(deadLetterArn), invocation.event, { attributes });
  }
  if (onFailureArn) {
    const record = {
      version: "1.0",
      timestamp: new Date().toISOString(),
      requestContext: {
        requestId: invocation.id,
        functionArn: pool.name,
        condition: "RetriesExhausted",
        approximateInvokeCount: invocation.attempts + 1,
      },
      requestPayload: JSON.parse(invocation.event),
      responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
      responsePayload: error,
    };
    sqs.send(queueNameOf(onFailureArn), JSON.stringify(record));
  }
}

/** Last part of a queue's ARN. */
export const queueNameOf = (arn: string): string => arn.slice(arn.lastIndexOf(":") + 1);
