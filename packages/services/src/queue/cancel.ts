import type { QueueEntry, QueueEntryRef } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { moveOpenEntry } from "./move-entry.ts";

/** The patient left or was added by mistake; they can be added again. */
export async function cancelEntry(
  context: Needs<"queue" | "live">,
  input: QueueEntryRef,
): Promise<QueueEntry> {
  const authorised = await authorise(context, "queue.cancel", input.entryId);
  return moveOpenEntry(context, {
    entryId: input.entryId,
    verb: "cancel",
    authorised,
    commit: (moved, from, audit) => context.queue.cancel(moved, from, audit),
  });
}
