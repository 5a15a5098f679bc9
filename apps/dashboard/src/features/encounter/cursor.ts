import type { Medicine } from "@swasya/domain/history";
import { heardOnPage, lastChange, linesOnPage, type NoteText } from "@swasya/domain/note-changes";
import { isDoubtful, SECTIONS, type SoapSection } from "@swasya/domain/note";
import type { JustActed } from "./use-page-lines.ts";

export type CursorSection = SoapSection | "heard" | "medicines";
export type LineAct =
  | "add-heard"
  | "dismiss-heard"
  | "play"
  | "edit"
  | "keep"
  | "remove"
  | "confirm"
  | "wrong"
  | "swap-speaker"
  | "undo";

/** One line the keys can stand on: a statement of the note, one that was only heard, a medicine of a paper. */
export interface CursorRow {
  readonly key: string;
  readonly section: CursorSection;
  /** A person must still decide it. */
  readonly open: boolean;
  readonly acts: readonly LineAct[];
}

/** What the doctor sees at the moment of a key. */
export interface CursorView {
  /** The line that carries the visible cursor. */
  readonly cursor: string | undefined;
  /** The line that holds the keyboard's focus. */
  readonly focused: string | undefined;
  readonly inView: boolean;
  /** The line that was acted on just now: `U` is about it, wherever the cursor went since. */
  readonly justActed?: string;
}

export type KeyOutcome =
  | { readonly kind: "act"; readonly act: LineAct; readonly key: string }
  | { readonly kind: "go"; readonly key: string }
  | { readonly kind: "section"; readonly section: CursorSection }
  | { readonly kind: "none" };

const sectionKeys: Readonly<Record<string, CursorSection>> = {
  "1": "subjective",
  "2": "objective",
  "3": "assessment",
  "4": "plan",
  "5": "medicines",
};

const actKeys: Readonly<Record<string, readonly LineAct[]>> = {
  " ": ["play"],
  e: ["edit"],
  p: ["keep", "confirm", "add-heard"],
  r: ["remove", "dismiss-heard"],
  x: ["wrong"],
  w: ["swap-speaker"],
  u: ["undo"],
};

export const CURSOR_KEYS = ["j", "k", "d", ...Object.keys(sectionKeys), ...Object.keys(actKeys)];

const NONE: KeyOutcome = { kind: "none" };
const go = (row: CursorRow | undefined): KeyOutcome => (row ? { kind: "go", key: row.key } : NONE);

/**
 * What a key does. It changes a line only when that line has the cursor, the focus and is in view; otherwise
 * it first brings the line there, and the next press acts.
 */
export function pressKey(key: string, rows: readonly CursorRow[], view: CursorView): KeyOutcome {
  const at = rows.findIndex((row) => row.key === view.cursor);
  if (key === "j") return go(rows[at < 0 ? 0 : Math.min(rows.length - 1, at + 1)]);
  if (key === "k") return go(rows.at(at < 0 ? -1 : Math.max(0, at - 1)));
  if (key === "d") return go(rows.slice(at + 1).find(({ open }) => open) ?? rows.find(({ open }) => open));
  const section = sectionKeys[key];
  if (section) {
    const first = rows.find((row) => row.section === section);
    return first ? go(first) : { kind: "section", section };
  }
  const row = key === "u" ? rows.find((each) => each.key === (view.justActed ?? view.cursor)) : rows[at];
  const act = actKeys[key]?.find((each) => row?.acts.includes(each));
  if (!row || !act) return NONE;
  if (view.cursor !== row.key || view.focused !== row.key || !view.inView) return go(row);
  return { kind: "act", act, key: row.key };
}

export type Offer = JustActed & { readonly act: Exclude<JustActed["act"], "undo"> };

/** What was done just now, as long as it can be taken back. */
export function offered(acted: JustActed | undefined, rows: readonly CursorRow[]): Offer | undefined {
  if (!acted || acted.act === "undo") return undefined;
  const { key, act, text } = acted;
  return rows.some((row) => row.key === key && row.acts.includes("undo")) ? { key, act, text } : undefined;
}

interface RowOptions {
  readonly mayEdit: boolean;
  /** The line that is being written in has no other act. */
  readonly writingId: string | undefined;
}

export const statementRows = (text: NoteText, { mayEdit, writingId }: RowOptions): CursorRow[] =>
  SECTIONS.flatMap((section) =>
    linesOnPage(text, section).map(({ statement, removed }): CursorRow => {
      const { statementId, evidence } = statement;
      const acts: LineAct[] = evidence.some(({ kind }) => kind === "spoken") ? ["play"] : [];
      if (mayEdit && acts.length > 0) acts.push("swap-speaker");
      if (mayEdit && !removed) acts.push("keep", "remove");
      if (mayEdit && !removed && statementId !== writingId) acts.push("edit");
      if (mayEdit && lastChange(text, statementId)) acts.push("undo");
      return { key: statementId, section, open: !removed && isDoubtful(statement), acts };
    }),
  );

/** What was heard and is in no line yet; what was left out can be taken back. */
export const heardRows = (text: NoteText, mayEdit: boolean): CursorRow[] =>
  heardOnPage(text).map(({ line, dismissed }): CursorRow => {
    const decide: LineAct[] = dismissed ? ["undo"] : ["add-heard", "dismiss-heard", "swap-speaker"];
    return {
      key: line.statementId,
      section: "heard",
      open: false,
      acts: ["play", ...(mayEdit ? decide : [])],
    };
  });

export const medicineKey = ({ medicineId, source }: Pick<Medicine, "medicineId" | "source">): string =>
  `${source.documentId}.${medicineId}`;

export const medicineRows = (
  medicines: readonly Medicine[],
  mayTakeBack: (medicine: Medicine) => boolean,
): CursorRow[] =>
  medicines.map((medicine) => {
    const open = medicine.status === "to-confirm";
    const decided: readonly LineAct[] = mayTakeBack(medicine) ? ["undo"] : [];
    return {
      key: medicineKey(medicine),
      section: "medicines",
      open,
      acts: open ? ["confirm", "wrong"] : decided,
    };
  });
