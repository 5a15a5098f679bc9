import type { QueueEntry } from "@swasya/domain/queue";
import { topics } from "@swasya/domain/topics";
import type { LivePublisher } from "../ports.ts";

/** Tells the clinic's screens that this entry changed; ids and version only. */
export const announceEntry = (live: LivePublisher, entry: QueueEntry): Promise<void> =>
  live.publish(topics.queueStatus(entry.clinicId, entry.entryId), {
    type: "queue.changed",
    id: entry.entryId,
    patientId: entry.patientId,
    version: entry.version,
    at: entry.changedAt,
  });
