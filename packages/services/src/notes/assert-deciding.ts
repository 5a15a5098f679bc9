import { DomainError } from "@swasya/domain/errors";
import type { PatientId } from "@swasya/domain/ids";
import type { Session } from "@swasya/domain/staff";
import type { QueueStore } from "../ports.ts";

/**
 * Before `Start consultation` a draft is read and played, not decided; while another doctor consults it is
 * theirs. After the visit it may still be edited and signed ("to sign").
 */
export async function assertDeciding(
  queue: QueueStore,
  patientId: PatientId,
  session: Session,
): Promise<void> {
  const entry = await queue.findOpen(patientId);
  if (!entry) return;
  if (entry.status !== "consulting") throw new DomainError("invalid-state", "wrong-state");
  if (entry.doctorId === session.staffId) return;
  throw new DomainError("conflict", {
    reason: "started-by-another",
    by: entry.doctorName,
    at: entry.startedAt,
  });
}
