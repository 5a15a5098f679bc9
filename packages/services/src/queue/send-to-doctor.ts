import { DomainError } from "@swasya/domain/errors";
import type { QueueEntry, QueueEntryRef } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { moveOpenEntry } from "./move-entry.ts";

/** The nurse is done: the patient is ready for the doctor. Asked again, or with the doctor already, nothing changes. */
export async function sendToDoctor(
  context: Needs<"queue" | "live">,
  input: QueueEntryRef,
): Promise<QueueEntry> {
  const authorised = await authorise(context, "queue.send-to-doctor", input.entryId);
  try {
    return await moveOpenEntry(context, {
      entryId: input.entryId,
      verb: "sendToDoctor",
      authorised,
      commit: (moved, from, audit) => context.queue.move(moved, from, audit),
    });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "invalid-state") throw error;
    const entry = await context.queue.get(input.entryId);
    if (entry?.status !== "ready" && entry?.status !== "consulting") throw error;
    await context.audit.record(authorised.auditOf({ patientId: entry.patientId, subjectId: entry.entryId }));
    return entry;
  }
}
