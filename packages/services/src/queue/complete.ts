import { DomainError } from "@swasya/domain/errors";
import type { Visit } from "@swasya/domain/history";
import { newId } from "@swasya/domain/ids";
import type { QueueEntry, QueueEntryRef } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { moveOpenEntry } from "./move-entry.ts";

/** The visit is over: it leaves the queue and enters the patient's history, both or neither. */
export async function completeConsultation(
  context: Needs<"queue" | "live">,
  input: QueueEntryRef,
): Promise<QueueEntry> {
  const authorised = await authorise(context, "queue.complete", input.entryId);
  return moveOpenEntry(context, {
    entryId: input.entryId,
    verb: "complete",
    authorised,
    commit: (moved, _from, audit) =>
      context.queue.complete(moved, visitOf(moved, authorised.session.staffId, context.now()), audit),
  });
}

function visitOf(entry: QueueEntry, staffId: string, now: number): Visit {
  if (!entry.doctorId || !entry.doctorName || !entry.startedAt)
    throw new DomainError("invalid-state", "wrong-state");
  if (entry.doctorId !== staffId) {
    throw new DomainError("conflict", {
      reason: "started-by-another",
      by: entry.doctorName,
      at: entry.startedAt,
    });
  }
  return {
    visitId: newId("VISIT", entry.clinicId, now),
    clinicId: entry.clinicId,
    patientId: entry.patientId,
    entryId: entry.entryId,
    token: entry.token,
    doctorId: entry.doctorId,
    doctorName: entry.doctorName,
    startedAt: entry.startedAt,
    completedAt: entry.changedAt,
  };
}
