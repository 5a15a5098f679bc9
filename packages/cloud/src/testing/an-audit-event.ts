import { randomUUID } from "node:crypto";
import type { AuditEvent } from "@swasya/domain/audit";
import { TEST_AT, rampur } from "@swasya/domain/testing";

export const anAuditEvent = (changes: Partial<AuditEvent> = {}): AuditEvent => ({
  auditId: randomUUID(),
  clinicId: rampur,
  at: TEST_AT,
  actorId: "staff-nurse",
  actorRole: "nurse",
  action: "patients.register",
  outcome: "done",
  ...changes,
});
