import type { QueueEntry, QueueEntryRef } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { moveOpenEntry } from "./move-entry.ts";

/** The doctor starts. Of two who press at once one wins, and the other is told who. */
export async function startConsultation(
  context: Needs<"queue" | "live">,
  input: QueueEntryRef,
): Promise<QueueEntry> {
  const authorised = await authorise(context, "queue.start", input.entryId);
  return moveOpenEntry(context, {
    entryId: input.entryId,
    verb: "start",
    authorised,
    commit: (moved, from, audit) => context.queue.move(moved, from, audit),
  });
}
