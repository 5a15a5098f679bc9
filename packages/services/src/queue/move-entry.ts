import { queueChanged } from "@swasya/domain/news";
import { DomainError, notFound } from "@swasya/domain/errors";
import type { QueueEntryId } from "@swasya/domain/ids";
import { type QueueEntry, type QueueVerb, moveEntry, queueTransitions } from "@swasya/domain/queue";
import type { Authorised } from "../authorise.ts";
import type { Ports } from "../context.ts";
import type { AuditEvent } from "@swasya/domain/audit";

type Commit = (
  moved: QueueEntry,
  from: QueueEntry["status"][],
  audit: AuditEvent,
  before: QueueEntry,
) => Promise<void>;

/**
 * Load, decide by the state table, commit under its condition, tell the screens. When somebody was faster,
 * the entry is read again so that the refusal says who won.
 */
export async function moveOpenEntry(
  ports: Pick<Ports, "queue" | "live">,
  move: { entryId: QueueEntryId; verb: QueueVerb; authorised: Authorised; commit: Commit },
): Promise<QueueEntry> {
  const { session, at, auditOf } = move.authorised;
  const actor = { staffId: session.staffId, name: session.name };
  const entry = await ports.queue.get(move.entryId);
  if (!entry) throw notFound();
  const moved = moveEntry(entry, move.verb, actor, at);
  const audit = auditOf({ patientId: entry.patientId, subjectId: entry.entryId });
  try {
    await move.commit(moved, [...queueTransitions[move.verb].from], audit, entry);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
    const winner = await ports.queue.get(move.entryId);
    if (winner) moveEntry(winner, move.verb, actor, at);
    throw error;
  }
  await ports.live.publish(...queueChanged(moved));
  return moved;
}
