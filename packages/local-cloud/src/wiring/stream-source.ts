import { randomUUID } from "node:crypto";
import type { DynamoDb, Sqs, Store, StreamRecord } from "../contracts.ts";
import { matchesPattern, type EventPattern } from "../event-bridge/event-pattern.ts";
import type { FunctionPool } from "../lambda/function-pool.ts";
import { failedItems } from "./batch-response.ts";
import type { EventSource } from "./event-source.ts";
import type { DeliveryPlanner } from "./unkind-delivery.ts";

export interface StreamSourceOptions {
  /** Names the checkpoint; the same after a restart. */
  readonly id: string;
  readonly store: Store;
  readonly dynamodb: DynamoDb;
  readonly sqs: Sqs;
  readonly pool: FunctionPool;
  readonly tableName: string;
  readonly batchSize: number;
  readonly startAt: "TRIM_HORIZON" | "LATEST";
  readonly filters: readonly EventPattern[];
  readonly reportsItems: boolean;
  readonly maximumRetryAttempts: number;
  readonly onFailureQueue: string | undefined;
  readonly planner: DeliveryPlanner;
  readonly now: () => number;
}

export interface StreamSource extends EventSource {
  /** Records up to this sequence number are dealt with. */
  position(): number;
}

/** Records in order, one batch in flight, the checkpoint in the store. */
export function createStreamSource(options: StreamSourceOptions): StreamSource {
  const { dynamodb, pool, tableName } = options;
  const checkpoint = createCheckpoint(options);
  let started = false;
  let draining = false;
  let wakeAgain = false;
  let failures = 0;
  let wake: (() => void) | undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const invoke = async (records: readonly StreamRecord[]): Promise<StreamRecord | undefined> => {
    const outcome = await pool.invoke({ Records: records });
    const identifiers = records.map((record) => record.dynamodb.SequenceNumber);
    const failed = failedItems(outcome, identifiers, options.reportsItems);
    return records.find((record) => failed.has(record.dynamodb.SequenceNumber));
  };
  /** The first record that failed in the last delivery, if any. */
  const deliver = async (records: readonly StreamRecord[]): Promise<StreamRecord | undefined> => {
    let failed: StreamRecord | undefined;
    for (const delay of options.planner.plan()) {
      if (delay > 0) await pause(delay);
      if (!started) return records[0];
      failed = await invoke(records);
    }
    return failed;
  };
  const retryOrGiveUp = async (failed: StreamRecord, batch: readonly StreamRecord[]): Promise<void> => {
    const sequence = sequenceOf(failed);
    if (batch.some((record) => sequenceOf(record) < sequence)) {
      checkpoint.save(sequence - 1);
      failures = 0;
    }
    failures += 1;
    if (failures <= options.maximumRetryAttempts) return pause(Math.min(200 * 2 ** failures, 5000));
    options.store.transaction(() => {
      checkpoint.save(sequence);
      reportGivenUp(options, failed, failures);
    });
    failures = 0;
  };
  const drain = async (): Promise<void> => {
    while (started) {
      wakeAgain = false;
      const batch = dynamodb.readRecords(tableName, checkpoint.load(), options.batchSize);
      const last = batch.at(-1);
      if (!last) {
        if (wakeAgain) continue;
        return;
      }
      const wanted = batch.filter((record) => isWanted(record, options.filters));
      const failed = wanted.length > 0 ? await deliver(inOrder(wanted, options)) : undefined;
      if (!started) return;
      if (failed) {
        await retryOrGiveUp(failed, wanted);
        continue;
      }
      checkpoint.save(sequenceOf(last));
      failures = 0;
    }
  };
  const pump = (): void => {
    wakeAgain = true;
    if (draining || !started) return;
    draining = true;
    void drain().finally(() => {
      draining = false;
      if (wakeAgain && started && isBehind()) pump();
    });
  };
  const isBehind = (): boolean => dynamodb.readRecords(tableName, checkpoint.load(), 1).length > 0;
  dynamodb.onRecords((changed) => {
    if (changed === tableName) pump();
  });

  return {
    start: () => {
      started = true;
      pump();
    },
    isBusy: () => draining || isBehind(),
    position: () => (isBehind() ? checkpoint.load() : dynamodb.latestSequence()),
    close: () => {
      started = false;
      wake?.();
    },
  };
}

function createCheckpoint(options: StreamSourceOptions): { load(): number; save(sequence: number): void } {
  const { db } = options.store;
  db.exec(
    "CREATE TABLE IF NOT EXISTS checkpoints (source TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID",
  );
  const select = db.prepare("SELECT sequence FROM checkpoints WHERE source = ?");
  const upsert = db.prepare("INSERT OR REPLACE INTO checkpoints (source, sequence) VALUES (?, ?)");
  const save = (sequence: number): void => void upsert.run(options.id, sequence);
  if (!select.get(options.id)) save(options.startAt === "LATEST" ? options.dynamodb.latestSequence() : 0);
  return { load: () => Number(select.get(options.id)?.["sequence"] ?? 0), save };
}

/** AWS hands over where the records are, not the records. */
function reportGivenUp(options: StreamSourceOptions, failed: StreamRecord, invocations: number): void {
  if (!options.onFailureQueue) return;
  const report = {
    requestContext: {
      requestId: randomUUID(),
      functionArn: options.pool.name,
      condition: "RetryAttemptsExhausted",
      approximateInvokeCount: invocations,
    },
    responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
    version: "1.0",
    timestamp: new Date(options.now()).toISOString(),
    DDBStreamBatchInfo: {
      shardId: "shardId-local",
      startSequenceNumber: failed.dynamodb.SequenceNumber,
      endSequenceNumber: failed.dynamodb.SequenceNumber,
      batchSize: 1,
      streamArn: failed.eventSourceARN,
    },
  };
  options.sqs.send(options.onFailureQueue, JSON.stringify(report));
}

const inOrder = (records: readonly StreamRecord[], options: StreamSourceOptions): readonly StreamRecord[] =>
  // A partial failure is told by the first failed record, which needs the stream's own order.
  options.reportsItems
    ? records
    : options.planner.shuffle(records, (record) => JSON.stringify(record.dynamodb.Keys));

const isWanted = (record: StreamRecord, filters: readonly EventPattern[]): boolean =>
  filters.length === 0 || filters.some((filter) => matchesPattern(filter, record));

const sequenceOf = (record: StreamRecord): number => Number(record.dynamodb.SequenceNumber);
