import type { QueueRow } from "@swasya/domain/queue";

interface Change {
  readonly id: string;
  readonly version: number;
}

/** The entry joined the queue or left it: notes of its patient may now wait to be signed, or no longer. */
export const joinedOrLeft = (rows: readonly QueueRow[], change: Change): boolean =>
  change.version === 1 || !rows.some(({ entryId }) => entryId === change.id);

/**
 * The list comes from an index that follows its table a moment later. A row older than the change is worth one
 * more look, and so is one that is not there: it left the queue, or the index does not have it yet.
 */
export function isListBehind(rows: readonly QueueRow[], change: Change): boolean {
  const row = rows.find(({ entryId }) => entryId === change.id);
  return (row?.version ?? 0) < change.version;
}
