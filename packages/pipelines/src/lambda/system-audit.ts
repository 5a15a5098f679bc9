import type { AuditEvent } from "@swasya/domain/audit";
import type { ClinicId, PatientId } from "@swasya/domain/ids";

interface SystemDeed {
  /** The worker, e.g. `scribe-start`. */
  readonly worker: string;
  readonly action: string;
  readonly clinicId: ClinicId;
  readonly patientId: PatientId;
  readonly subjectId: string;
  readonly at: string;
}

/** The audit row of what a worker did by itself. */
export const systemAudit = ({ worker, ...deed }: SystemDeed): AuditEvent => ({
  ...deed,
  auditId: crypto.randomUUID(),
  actorId: worker,
  actorRole: "system",
  outcome: "done",
});
