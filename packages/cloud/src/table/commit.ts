import { setTimeout as wait } from "node:timers/promises";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { AuditEvent } from "@swasya/domain/audit";
import { type DomainError, changedMeanwhile } from "@swasya/domain/errors";
import { auditItem } from "../keys.ts";
import { isAbsent } from "./conditions.ts";
import type { Database } from "./database.ts";

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** One part of a transaction, and what it means when its condition does not hold. */
export interface Write {
  readonly item: TransactItem;
  readonly refused?: () => DomainError;
}

const MOST_TRIES = 8;
const PASSING = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

/** All writes and the audit row, or nothing. Throws the first refused write's error. */
export async function commit(database: Database, writes: readonly Write[], audit: AuditEvent): Promise<void> {
  const command = new TransactWriteCommand({
    TransactItems: [...writes.map((write) => write.item), { Put: auditPut(database, audit) }],
  });
  for (let tries = 1; ; tries += 1) {
    try {
      await database.documents.send(command);
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? "None");
      const refused = codes.indexOf("ConditionalCheckFailed");
      if (refused >= 0) throw writes[refused]?.refused?.() ?? changedMeanwhile();
      if (!codes.some((code) => PASSING.has(code))) throw error;
      if (tries === MOST_TRIES) throw changedMeanwhile();
      await wait(Math.random() * 20 * 2 ** tries);
    }
  }
}

/** What was written down once is never written again. */
export const auditPut = (database: Database, audit: AuditEvent) => ({
  TableName: database.tables.audit,
  Item: auditItem(audit),
  ...isAbsent("at_id"),
});
