import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { AuditEvent } from "@swasya/domain/audit";
import type { ClinicId } from "@swasya/domain/ids";
import { auditItem, clinicDay } from "../keys.ts";
import type { Database } from "../table/database.ts";
import { queryRows } from "../table/read.ts";

/** Reads and refusals are recorded here; writes carry their row in their own transaction. */
export const createAuditLog = (database: Database) => ({
  async record(event: AuditEvent): Promise<void> {
    await database.documents.send(
      new PutCommand({ TableName: database.tables.audit, Item: auditItem(event) }),
    );
  },

  /** Newest first. `day` is `yyyy-mm-dd`, UTC. */
  list: (clinicId: ClinicId, day: string, limit: number): Promise<AuditEvent[]> =>
    queryRows(database, AuditEvent, {
      TableName: database.tables.audit,
      KeyConditionExpression: "#day = :day",
      ExpressionAttributeNames: { "#day": "clinic_day" },
      ExpressionAttributeValues: { ":day": clinicDay(clinicId, day) },
      newestFirst: true,
      limit,
    }),
});
