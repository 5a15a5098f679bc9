import { SoapSection, StatementEdit } from "@swasya/domain/note";
import type { KeptEdit, LineTarget, Unsaved } from "./edits-model.ts";

/*
 * Keys hold ids and a version, never a name. One entry a note: edits on an older version are found again and
 * shown as a conflict.
 */
const prefixOf = (staffId: string, noteId: string): string => `swasya.unsaved.${staffId}.${noteId}.`;

const keysOf = (storage: Storage, prefix: string): string[] =>
  Object.keys(storage).filter((key) => key.startsWith(prefix));

export function loadUnsaved(storage: Storage, staffId: string, noteId: string): Unsaved | undefined {
  const prefix = prefixOf(staffId, noteId);
  const key = keysOf(storage, prefix)[0];
  const version = Number(key?.slice(prefix.length));
  if (!key || !Number.isInteger(version)) return undefined;
  return parse(storage.getItem(key) ?? "", version);
}

export function saveUnsaved(
  storage: Storage,
  ids: { staffId: string; noteId: string },
  unsaved: Unsaved,
): void {
  const prefix = prefixOf(ids.staffId, ids.noteId);
  const keep = `${prefix}${unsaved.version}`;
  for (const key of keysOf(storage, prefix)) if (key !== keep) storage.removeItem(key);
  if (unsaved.edits.length === 0 && !unsaved.typing) storage.removeItem(keep);
  else storage.setItem(keep, JSON.stringify({ edits: unsaved.edits, typing: unsaved.typing }));
}

function parse(text: string, version: number): Unsaved | undefined {
  try {
    const stored = JSON.parse(text) as { edits?: unknown; typing?: StoredTyping };
    const edits = StatementEdit.array().safeParse(stored.edits);
    if (!edits.success) return undefined;
    const rows = stored.edits as { section?: unknown }[];
    return {
      version,
      edits: edits.data.map((edit, at) => withSection(edit, rows[at]?.section)),
      typing: typingOf(stored.typing),
    };
  } catch {
    return undefined;
  }
}

interface StoredTyping {
  readonly target?: LineTarget;
  readonly text?: unknown;
  readonly offered?: unknown;
}

function typingOf({ target, text, offered }: StoredTyping = {}): Unsaved["typing"] {
  if (!target || typeof text !== "string") return undefined;
  return typeof offered === "string" ? { target, text, offered } : { target, text };
}

function withSection(edit: StatementEdit, stored: unknown): KeptEdit {
  const section = SoapSection.safeParse(stored).data;
  return edit.kind === "add" || !section ? edit : { ...edit, section };
}
