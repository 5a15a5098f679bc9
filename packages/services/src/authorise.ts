import type { AuditEvent } from "@swasya/domain/audit";
import { DomainError, notFound } from "@swasya/domain/errors";
import { type Instant, clinicOf } from "@swasya/domain/ids";
import { type Action, mayDo } from "@swasya/domain/permissions";
import type { Session } from "@swasya/domain/staff";
import type { Caller } from "./context.ts";

export interface AuditSubject {
  readonly patientId?: string;
  /** The thing acted upon where it is not the patient. */
  readonly subjectId?: string;
}

export interface Authorised {
  readonly session: Session;
  /** The moment of the request: one time for everything it writes. */
  readonly at: Instant;
  /** The audit row of this request, to be written with the change it makes or, for a read, by itself. */
  readonly auditOf: (subject?: AuditSubject) => AuditEvent;
}

/**
 * The first line of every verb: may this role do this, and are all named records of the caller's clinic?
 * Another clinic's record is "not found" before any read. A refusal is written down, then thrown.
 */
export async function authorise(
  context: Caller,
  action: Action,
  ...ids: readonly string[]
): Promise<Authorised> {
  const { session } = context;
  const at = new Date(context.now()).toISOString();
  const event = (outcome: AuditEvent["outcome"], subject: AuditSubject = {}): AuditEvent => ({
    auditId: crypto.randomUUID(),
    clinicId: session.clinicId,
    at,
    actorId: session.staffId,
    actorRole: session.role,
    action,
    outcome,
    ...subject,
  });
  if (!mayDo(session.role, action)) {
    await context.audit.record(event("refused", { subjectId: ids[0] }));
    throw new DomainError("forbidden", "not-allowed-for-role");
  }
  if (ids.some((id) => clinicOf(id) !== session.clinicId)) {
    await context.audit.record(event("refused", { subjectId: ids[0] }));
    throw notFound();
  }
  return { session, at, auditOf: (subject) => event("done", subject) };
}
