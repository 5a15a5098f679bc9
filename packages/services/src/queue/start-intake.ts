import type { QueueEntry, QueueEntryRef } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { moveOpenEntry } from "./move-entry.ts";

/** The nurse takes the patient: waiting becomes with_nurse. */
export async function startIntake(
  context: Needs<"queue" | "live">,
  input: QueueEntryRef,
): Promise<QueueEntry> {
  const authorised = await authorise(context, "queue.start-intake", input.entryId);
  return moveOpenEntry(context, {
    entryId: input.entryId,
    verb: "startIntake",
    authorised,
    commit: (moved, from, audit) => context.queue.move(moved, from, audit),
  });
}
