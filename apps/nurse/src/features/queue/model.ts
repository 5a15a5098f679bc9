import type { QueueRow } from "@swasya/domain/queue";
import type { NurseKey } from "@swasya/messages/nurse";

export type CardLook = "next" | "red" | "ok" | "plain";
export type CardGlyph = "mic" | "flag" | "user" | "cloud" | "stethoscope";

export interface CardState {
  readonly look: CardLook;
  readonly glyph: CardGlyph;
  readonly line: NurseKey;
  readonly showsWait: boolean;
}

/** What a card says about its patient; the first one the nurse can act on is marked as next. */
export function cardState(row: QueueRow, next: QueueRow | undefined, recording: boolean): CardState {
  if (recording) return { look: "ok", glyph: "mic", line: "today.recording", showsWait: false };
  if (row.status === "consulting")
    return { look: "plain", glyph: "stethoscope", line: "today.consulting", showsWait: false };
  if (row.status === "ready") return { look: "ok", glyph: "cloud", line: "today.ready", showsWait: true };
  if (row.priority === "urgent") return { look: "red", glyph: "flag", line: "today.urgent", showsWait: true };
  const look = row.entryId === next?.entryId ? "next" : "plain";
  return row.status === "with_nurse"
    ? { look, glyph: "user", line: "today.with_nurse", showsWait: true }
    : { look, glyph: "mic", line: "today.waiting", showsWait: true };
}

/** The nurse's own work first, in the server's order; then who is sent or with the doctor. */
export function nurseOrder(rows: readonly QueueRow[]): QueueRow[] {
  const mine = rows.filter(({ status }) => status === "waiting" || status === "with_nurse");
  const urgentFirst = mine.toSorted(
    (a, b) => Number(b.priority === "urgent") - Number(a.priority === "urgent"),
  );
  return [
    ...urgentFirst,
    ...rows.filter(({ status }) => status === "ready"),
    ...rows.filter(({ status }) => status === "consulting"),
  ];
}

export const nextForNurse = (rows: readonly QueueRow[]): QueueRow | undefined =>
  nurseOrder(rows).find(({ status }) => status === "waiting" || status === "with_nurse");

export const openEntryOf = (rows: readonly QueueRow[] | undefined, patientId: string): QueueRow | undefined =>
  rows?.find((row) => row.patientId === patientId);
