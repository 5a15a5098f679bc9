import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { AuditEvent } from "@swasya/domain/audit";
import type { ClinicId, PatientId } from "@swasya/domain/ids";
import { clinicDay, indexes } from "../keys.ts";
import { auditPut } from "../table/commit.ts";
import type { Database } from "../table/database.ts";
import { queryRows } from "../table/read.ts";
import { createBatcher } from "./batcher.ts";

/** DynamoDB takes so many rows in one transaction. */
const ROWS_A_BATCH = 100;

/** Reads and refusals are recorded here; writes carry their row in their own transaction. */
export const createAuditLog = (database: Database) => {
  const table = database.tables.audit;

  /** Each row under the condition that it is not there: nothing of ours may change or delete what was written down. */
  async function writeAll(events: readonly AuditEvent[]): Promise<void> {
    const puts = events.map((event) => auditPut(database, event));
    const [alone, ...more] = puts;
    if (alone && more.length === 0) return writeOne(new PutCommand(alone));
    await database.documents.send(new TransactWriteCommand({ TransactItems: puts.map((Put) => ({ Put })) }));
  }

  async function writeOne(put: PutCommand): Promise<void> {
    try {
      await database.documents.send(put);
    } catch (error) {
      // The SDK tried again after an answer that got lost: the row has this event's own id.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  return {
    /** Resolves once the row is stored. Rows of requests that arrive together travel together. */
    record: createBatcher({ most: ROWS_A_BATCH, write: writeAll }),

    /** Newest first. `day` is `yyyy-mm-dd`, UTC. */
    list: (clinicId: ClinicId, day: string, limit: number): Promise<AuditEvent[]> =>
      queryRows(database, AuditEvent, {
        TableName: table,
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "clinic_day" },
        ExpressionAttributeValues: { ":day": clinicDay(clinicId, day) },
        newestFirst: true,
        limit,
      }),

    /** Newest first, of all days: who saw or changed this patient. From the index: milliseconds behind the table. */
    listOfPatient: (patientId: PatientId, limit: number): Promise<AuditEvent[]> =>
      queryRows(database, AuditEvent, {
        TableName: table,
        IndexName: indexes.byPatient,
        KeyConditionExpression: "#patient = :patient",
        ExpressionAttributeNames: { "#patient": "patient_id" },
        ExpressionAttributeValues: { ":patient": patientId },
        newestFirst: true,
        limit,
      }),
  };
};
