import type { AuditEvent, ListAuditInput } from "@swasya/domain/audit";
import { authorise } from "../authorise.ts";
import type { Caller } from "../context.ts";

/** Who saw or changed what on a day, newest first. Reading it is written down too. */
export async function listAudit(context: Caller, input: ListAuditInput): Promise<AuditEvent[]> {
  const { session, auditOf } = await authorise(context, "audit.list");
  const events = await context.audit.list(session.clinicId, input.day, input.limit);
  await context.audit.record(auditOf());
  return events;
}
