import { type Note, SECTIONS, type Soap, type Statement, undecided } from "@swasya/domain/note";
import type { QueueRow } from "@swasya/domain/queue";

/** What this doctor may do with the open patient's note. */
export type Access = "may-edit" | "not-started" | "other-doctor";

/** A patient who is not in the queue was seen already: an unsigned note of theirs may still be finished. */
export function accessOf(entry: QueueRow | undefined, queueKnown: boolean, staffId: string): Access {
  if (!entry) return queueKnown ? "may-edit" : "not-started";
  if (entry.status !== "consulting") return "not-started";
  return entry.doctorId === staffId ? "may-edit" : "other-doctor";
}

export type SignBlock =
  | "no-note"
  | "not-draft"
  | "not-started"
  | "other-doctor"
  | "undecided"
  | "typing"
  | "unsaved"
  | "empty"
  | "offline";

interface SignState {
  readonly note: Note | undefined;
  readonly soap: Soap;
  readonly access: Access;
  /** A line is being written whose text is not kept yet. */
  readonly typing: boolean;
  readonly unsaved: boolean;
  readonly offline: boolean;
}

/** The first thing that keeps the note from being signed; undefined when nothing does. */
export function signBlock({
  note,
  soap,
  access,
  typing,
  unsaved,
  offline,
}: SignState): SignBlock | undefined {
  if (!note) return "no-note";
  if (note.status !== "draft") return "not-draft";
  if (access !== "may-edit") return access;
  if (undecided(soap).length > 0) return "undecided";
  if (typing) return "typing";
  if (offline) return "offline";
  if (unsaved) return "unsaved";
  return allLines(soap).length === 0 ? "empty" : undefined;
}

export const allLines = (soap: Soap): Statement[] => SECTIONS.flatMap((section) => soap[section]);

/** The line `by` steps away from the selected one; the first or last where none is selected. */
export function stepFrom(
  lines: readonly Statement[],
  selectedId: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = lines.findIndex(({ statementId }) => statementId === selectedId);
  if (at < 0) return lines.at(by === 1 ? 0 : -1)?.statementId;
  return lines[Math.min(lines.length - 1, Math.max(0, at + by))]?.statementId;
}

/** The next line to decide after the selected one, round the end. */
export function nextUndecided(soap: Soap, selectedId: string | undefined): string | undefined {
  const lines = allLines(soap);
  const open = undecided(soap).map(({ statementId }) => statementId);
  const at = lines.findIndex(({ statementId }) => statementId === selectedId);
  const later = lines.slice(at + 1).find(({ statementId }) => open.includes(statementId));
  return later?.statementId ?? open[0];
}

/** The note on the page when nobody chose one: what is still to sign, else the newest. */
export const mainNote = (notes: readonly Note[]): Note | undefined =>
  notes.find(({ status }) => status !== "signed") ?? notes[0];

/** The pipeline is still at work on it. */
export const isComing = (note: Note | undefined): boolean =>
  note?.status === "uploaded" || note?.status === "transcribing" || note?.status === "drafting";
