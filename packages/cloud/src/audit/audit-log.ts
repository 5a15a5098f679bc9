import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { AuditEvent } from "@swasya/domain/audit";
import type { ClinicId } from "@swasya/domain/ids";
import { auditItem, clinicDay } from "../keys.ts";
import type { Database } from "../table/database.ts";
import { queryRows } from "../table/read.ts";
import { createBatcher } from "./batcher.ts";

/** DynamoDB takes so many rows in one BatchWriteItem. */
const ROWS_A_BATCH = 25;
const ATTEMPTS = 5;

/** Reads and refusals are recorded here; writes carry their row in their own transaction. */
export const createAuditLog = (database: Database) => {
  const table = database.tables.audit;

  async function writeAll(events: readonly AuditEvent[]): Promise<void> {
    let requests = events.map((event) => ({ PutRequest: { Item: auditItem(event) } })) as object[];
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { UnprocessedItems: left } = await database.documents.send(
        new BatchWriteCommand({ RequestItems: { [table]: requests } }),
      );
      requests = left?.[table] ?? [];
      if (requests.length === 0) return;
    }
    throw new Error("AUDIT_ROWS_NOT_WRITTEN");
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
  };
};
