import type { AuditEvent, ListAuditInput } from "@swasya/domain/audit";
import { authorise } from "../authorise.ts";
import type { Caller } from "../context.ts";

/** Who saw or changed what on a day, or one patient on all days; newest first. Reading it is written down too. */
export async function listAudit(context: Caller, input: ListAuditInput): Promise<AuditEvent[]> {
  const { day = "", patientId, limit } = input;
  const { session, auditOf } = await authorise(context, "audit.list", ...(patientId ? [patientId] : []));
  const events = patientId
    ? await context.audit.listOfPatient(patientId, limit)
    : await context.audit.list(session.clinicId, day, limit);
  await context.audit.record(auditOf({ patientId }));
  return events;
}
