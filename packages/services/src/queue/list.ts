import type { QueueRow } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { loadQueueRows } from "./queue-rows.ts";

export async function listQueue(context: Needs<"queue" | "patients">): Promise<QueueRow[]> {
  const { session, auditOf } = await authorise(context, "queue.list");
  const [rows] = await Promise.all([
    loadQueueRows(context, session.clinicId),
    context.audit.record(auditOf()),
  ]);
  return rows;
}
