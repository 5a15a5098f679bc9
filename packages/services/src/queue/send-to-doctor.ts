import type { QueueEntry, QueueEntryRef } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { moveOpenEntry } from "./move-entry.ts";

/** The nurse is done: the patient is ready for the doctor. */
export async function sendToDoctor(
  context: Needs<"queue" | "live">,
  input: QueueEntryRef,
): Promise<QueueEntry> {
  const authorised = await authorise(context, "queue.send-to-doctor", input.entryId);
  return moveOpenEntry(context, {
    entryId: input.entryId,
    verb: "sendToDoctor",
    authorised,
    commit: (moved, from, audit) => context.queue.move(moved, from, audit),
  });
}
