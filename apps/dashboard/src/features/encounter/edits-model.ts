import type { PersonEvidence } from "@swasya/domain/evidence";
import { SECTIONS, type SoapSection, type Soap, type StatementEdit } from "@swasya/domain/note";
import type { NoteText } from "@swasya/domain/note-changes";
import { applyEdits } from "@swasya/domain/note-edits";
import { plainLine } from "@swasya/domain/plain-text";
import { allLines } from "./model.ts";

/** A line being written: an existing one, or a new one in a section. */
export type LineTarget =
  | { readonly kind: "change"; readonly statementId: string; readonly section?: SoapSection }
  | { readonly kind: "add"; readonly section: SoapSection };

export interface Typing {
  readonly target: LineTarget;
  readonly text: string;
  /** What stood in the field when it was opened: until it differs, the doctor wrote nothing. */
  readonly offered?: string;
}

/** An edit, with the section its line stood in: in a newer text that line may be gone. */
export type KeptEdit = StatementEdit & { readonly section?: SoapSection };

/** What this doctor did to a note and the server has not got yet. */
export interface Unsaved {
  /** Version of the note the edits were made on. */
  readonly version: number;
  readonly edits: readonly KeptEdit[];
  readonly typing?: Typing;
}

export const nothingUnsaved = (version: number): Unsaved => ({ version, edits: [] });

export const sameTarget = (a: LineTarget | undefined, b: LineTarget): boolean =>
  a?.kind === "change" && b.kind === "change"
    ? a.statementId === b.statementId
    : a?.kind === "add" && b.kind === "add" && a.section === b.section;

/** The edit a written line is; undefined for one left empty. */
export function editOf({ target, text }: Typing): KeptEdit | undefined {
  const plain = plainLine(text);
  if (plain === "") return undefined;
  return target.kind === "add"
    ? { kind: "add", section: target.section, text: plain }
    : { kind: "change", statementId: target.statementId, text: plain, section: target.section };
}

/** The doctor wrote something that is not yet an edit: signing must not pass over it. */
export const isWritten = (typing: Typing | undefined): boolean =>
  typing !== undefined &&
  editOf(typing) !== undefined &&
  plainLine(typing.text) !== plainLine(typing.offered ?? "");

/** The next letter of a line, or another line opened: what was written on the one before becomes an edit. */
export function withTyping(unsaved: Unsaved, next: Typing): Unsaved {
  const { typing, edits } = unsaved;
  if (typing && sameTarget(typing.target, next.target))
    return { ...unsaved, typing: { ...next, offered: typing.offered } };
  const made = typing && isWritten(typing) ? editOf(typing) : undefined;
  return {
    ...unsaved,
    edits: made ? [...edits, made] : edits,
    typing: { ...next, offered: next.text },
  };
}

/** One more edit. It ends the writing on its own line, and leaves another line open. */
export function withEdit(unsaved: Unsaved, edit: KeptEdit): Unsaved {
  const target: LineTarget = edit.kind === "add" ? edit : { kind: "change", statementId: edit.statementId };
  const typing = sameTarget(unsaved.typing?.target, target) ? undefined : unsaved.typing;
  return { ...unsaved, edits: [...unsaved.edits, edit], typing };
}

/** Each added line with an id of its own, so that it can be taken back before the server has it. */
export const withLineIds = (edits: readonly KeptEdit[], newId: () => string): KeptEdit[] =>
  edits.map((edit) =>
    edit.kind === "add" && edit.statementId === undefined ? { ...edit, statementId: newId() } : edit,
  );

const sectionOf = (soap: Soap, statementId: string): SoapSection | undefined =>
  SECTIONS.find((section) => soap[section].some((line) => line.statementId === statementId));

/** The same line, with the section it stands in. */
export const placed = (target: LineTarget, soap: Soap): LineTarget =>
  target.kind === "add"
    ? target
    : { ...target, section: sectionOf(soap, target.statementId) ?? target.section };

/** A line that went away under the pen is written on as a new one, where it stood. */
export function typingOn(soap: Soap, typing: Typing | undefined): Typing | undefined {
  if (typing?.target.kind !== "change" || sectionOf(soap, typing.target.statementId)) return typing;
  return { ...typing, target: { kind: "add", section: typing.target.section ?? "subjective" } };
}

/** The note as it will read once the edits are on the server. */
export function preview(text: NoteText, edits: readonly KeptEdit[], by: PersonEvidence): NoteText {
  let count = 0;
  return applyEdits(text, edits, { by, newId: () => `unsaved-${count++}` });
}

/**
 * My edits put on a newer text. What I decided about a line that is gone is dropped; what I wrote is not: it
 * becomes a line of its own in the section it stood in. An undo stays only with the edit it takes back: on a
 * newer text it could take back what somebody else did since.
 */
export function rebase(edits: readonly KeptEdit[], text: NoteText): KeptEdit[] {
  const ids = new Set(allLines(text.soap).map(({ statementId }) => statementId));
  const known = new Set([...ids, ...(text.changes ?? []).map(({ statementId }) => statementId)]);
  const mine = new Map<string, number>();
  const count = (statementId: string, more: number) =>
    mine.set(statementId, (mine.get(statementId) ?? 0) + more);
  return edits.flatMap((edit): KeptEdit[] => {
    if (edit.kind === "undo") {
      if (!mine.get(edit.statementId)) return [];
      count(edit.statementId, -1);
      return [edit];
    }
    if (edit.kind === "add") {
      if (edit.statementId === undefined) return [edit];
      count(edit.statementId, 1);
      // It reached the server although its answer did not reach us.
      if (known.has(edit.statementId)) return [];
      ids.add(edit.statementId);
      return [edit];
    }
    if (edit.kind === "add-heard" || edit.kind === "dismiss-heard") {
      const isHeard = text.heard?.some(({ statementId }) => statementId === edit.statementId) ?? false;
      if (!isHeard || known.has(edit.statementId)) return [];
      if (edit.kind === "add-heard") ids.add(edit.statementId);
      count(edit.statementId, 1);
      return [edit];
    }
    if (ids.has(edit.statementId)) {
      count(edit.statementId, 1);
      return [edit];
    }
    if (edit.kind !== "change") return [];
    return [{ kind: "add", section: edit.section ?? "subjective", text: edit.text }];
  });
}
