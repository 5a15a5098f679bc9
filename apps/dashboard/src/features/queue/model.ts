import type { QueueRow } from "@swasya/domain/queue";

export const GROUPS = ["mine", "ready", "other", "nurse", "waiting"] as const;
export type QueueGroup = (typeof GROUPS)[number];

export interface ShownRow {
  readonly row: QueueRow;
  readonly group: QueueGroup;
  /** It left the queue while the pointer was over the list; it goes when the pointer does. */
  readonly gone: boolean;
}

export function groupOf(row: QueueRow, staffId: string): QueueGroup {
  switch (row.status) {
    case "consulting":
      return row.doctorId === staffId ? "mine" : "other";
    case "ready":
      return "ready";
    case "with_nurse":
      return "nurse";
    default:
      return "waiting";
  }
}

/** The queue as the server orders it, under the doctor's headings. */
export function arrange(rows: readonly QueueRow[], staffId: string): ShownRow[] {
  const shown = rows.map((row) => ({ row, group: groupOf(row, staffId), gone: false }));
  return GROUPS.flatMap((group) => shown.filter((item) => item.group === group));
}

/**
 * The same queue while a pointer rests on the list: every row stays where it was, those that left stay as a
 * shadow, and arrivals wait at the end of their group.
 */
export function hold(before: readonly ShownRow[], rows: readonly QueueRow[], staffId: string): ShownRow[] {
  const fresh = new Map(rows.map((row) => [row.entryId, row]));
  const known = new Set(before.map(({ row }) => row.entryId));
  const kept = before.map((item) => {
    const row = fresh.get(item.row.entryId);
    return row ? { ...item, row, gone: false } : { ...item, gone: true };
  });
  const arrived = arrange(
    rows.filter((row) => !known.has(row.entryId)),
    staffId,
  );
  return GROUPS.flatMap((group) => [...kept, ...arrived].filter((item) => item.group === group));
}

/** The patient a doctor takes next. */
export const nextReady = (rows: readonly QueueRow[]): QueueRow | undefined =>
  rows.find((row) => row.status === "ready");

/** What is true of the queue when nobody is open; undefined rows are not fetched yet. */
export function standing(rows: readonly QueueRow[] | undefined) {
  if (!rows) return { title: "encounter.none", hint: "state.loading" } as const;
  if (rows.some(({ status }) => status === "ready"))
    return { title: "encounter.ready", hint: "encounter.none" } as const;
  if (rows.length > 0) return { title: "queue.none-ready", hint: "encounter.others" } as const;
  return { title: "queue.empty", hint: "queue.empty.hint" } as const;
}
