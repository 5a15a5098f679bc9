import { type Log, errorWord } from "@swasya/cloud/log/log";
import { PatientId } from "@swasya/domain/ids";
import type { DynamoDBBatchResponse, DynamoDBRecord } from "aws-lambda";
import { z } from "zod";
import { type RowImage, shouldRebuild } from "./should-rebuild.ts";

const Text = z.object({ S: z.string() });

/** A row as DynamoDB's stream writes it; of its attributes only what decides. */
const Image = z
  .object({
    timestamp: Text,
    status: Text.optional(),
    version: z.object({ N: z.coerce.number() }).optional(),
  })
  .transform((image): RowImage => ({
    sortKey: image.timestamp.S,
    status: image.status?.S,
    version: image.version?.N,
  }));

const Change = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    Keys: z.object({ patient_id: z.object({ S: PatientId }) }),
    NewImage: Image.optional(),
    OldImage: Image.optional(),
  }),
});

interface Deps {
  readonly log: Log;
  readonly rebuild: (patientId: PatientId) => Promise<void>;
}

/** Rebuilds each patient of the batch once. The stream goes on from the first record whose patient failed. */
export function createStreamHandler({ log, rebuild }: Deps) {
  return async ({
    Records: records,
  }: {
    Records: readonly DynamoDBRecord[];
  }): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: DynamoDBBatchResponse["batchItemFailures"] = [];
    for (const [patientId, sequenceNumber] of touchedPatients(records, log)) {
      try {
        await rebuild(patientId);
      } catch (error) {
        log.error("timeline.failed", { patientId, error: errorWord(error) });
        batchItemFailures.push({ itemIdentifier: sequenceNumber });
      }
    }
    return { batchItemFailures };
  };
}

/** The patients whose timeline changed, each with the first record that says so. */
function touchedPatients(records: readonly DynamoDBRecord[], log: Log): ReadonlyMap<PatientId, string> {
  const touched = new Map<PatientId, string>();
  for (const record of records) {
    const { Keys, NewImage: current, OldImage: previous, SequenceNumber } = Change.parse(record).dynamodb;
    const patientId = Keys.patient_id.S;
    if (!current || !shouldRebuild(previous, current)) log.info("timeline.record-ignored", { patientId });
    else if (!touched.has(patientId)) touched.set(patientId, SequenceNumber);
  }
  return touched;
}
