import type { PersonEvidence } from "./person.ts";
import type { SoapSection, Soap, StatementEdit } from "@swasya/domain/note";
import { applyEdits } from "@swasya/domain/note-edits";
import { allLines } from "./model.ts";

/** A line being written: an existing one, or a new one in a section. */
export type LineTarget =
  | { readonly kind: "change"; readonly statementId: string }
  | { readonly kind: "add"; readonly section: SoapSection };

export interface Typing {
  readonly target: LineTarget;
  readonly text: string;
}

/** What this doctor did to a note and the server has not got yet. */
export interface Unsaved {
  /** Version of the note the edits were made on. */
  readonly version: number;
  readonly edits: readonly StatementEdit[];
  readonly typing?: Typing;
}

export const nothingUnsaved = (version: number): Unsaved => ({ version, edits: [] });

export const sameTarget = (a: LineTarget | undefined, b: LineTarget): boolean =>
  a?.kind === "change" && b.kind === "change"
    ? a.statementId === b.statementId
    : a?.kind === "add" && b.kind === "add" && a.section === b.section;

/** The edit a written line is; undefined for one left empty. */
export function editOf({ target, text }: Typing): StatementEdit | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return target.kind === "add"
    ? { kind: "add", section: target.section, text: trimmed }
    : { kind: "change", statementId: target.statementId, text: trimmed };
}

/** The note as it will read once the edits are on the server. */
export function preview(soap: Soap, edits: readonly StatementEdit[], person: PersonEvidence): Soap {
  let count = 0;
  return applyEdits(soap, edits, person, () => `unsaved-${count++}`);
}

/**
 * My edits put on a newer text. What I decided about a line that is gone is dropped; what I wrote is not: it
 * becomes a line of its own, first in the note, where I see it.
 */
export function rebase(edits: readonly StatementEdit[], soap: Soap): StatementEdit[] {
  const ids = new Set(allLines(soap).map(({ statementId }) => statementId));
  return edits.flatMap((edit): StatementEdit[] => {
    if (edit.kind === "add" || ids.has(edit.statementId)) return [edit];
    return edit.kind === "change" ? [{ kind: "add", section: "subjective", text: edit.text }] : [];
  });
}
