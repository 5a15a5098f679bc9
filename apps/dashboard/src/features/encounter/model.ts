import { isGraveHeard, linesOnPage, type NoteText, openHeard } from "@swasya/domain/note-changes";
import { type Note, SECTIONS, type Soap, type Statement, undecided } from "@swasya/domain/note";
import type { Medicine } from "@swasya/domain/history";
import type { QueueRow } from "@swasya/domain/queue";
import { medicineKey } from "./cursor.ts";

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

/** A line of the page, also one that was removed. */
export const lineOnPage = (text: NoteText, statementId: string): Statement | undefined =>
  SECTIONS.flatMap((section) => linesOnPage(text, section)).find(
    ({ statement }) => statement.statementId === statementId,
  )?.statement;

/** What waits for a decision and is named in the sign bar. */
export interface ToDecide {
  readonly key: string;
  readonly text: string;
  readonly support: "unsupported" | "contradicted";
}

/** Lines of the note first, then what was heard and must not be missed, then medicines read off papers. Only the note's own keep it from being signed. */
export const toDecide = (text: NoteText, medicines: readonly Medicine[]): ToDecide[] => [
  ...undecided(text.soap).map(({ statementId, text, support }) => ({
    key: statementId,
    text,
    support: support === "contradicted" ? ("contradicted" as const) : ("unsupported" as const),
  })),
  ...openHeard(text)
    .filter(isGraveHeard)
    .map((line) => ({ key: line.statementId, text: line.text, support: "unsupported" as const })),
  ...medicines
    .filter(({ status }) => status === "to-confirm")
    .map((medicine) => ({
      key: medicineKey(medicine),
      text: [medicine.name, medicine.strength].filter(Boolean).join(" "),
      support: "unsupported" as const,
    })),
];

/** The pipeline is still at work on it. */
const isComing = (note: Note | undefined): boolean =>
  note?.status === "uploaded" || note?.status === "transcribing" || note?.status === "drafting";

const actRank = (note: Note): number => {
  if (note.status === "draft") return 0;
  if (isComing(note)) return 1;
  return note.status === "signed" ? 3 : 2;
};

/** The note on the page when nobody chose one: a draft first, then one on its way, one that stopped, the newest. */
export const mainNote = (notes: readonly Note[]): Note | undefined =>
  notes.toSorted((a, b) => actRank(a) - actRank(b))[0];

/** The chosen note, or else the main one. */
export const noteOnPage = (notes: readonly Note[], chosenId: string | undefined): Note | undefined =>
  notes.find(({ noteId }) => noteId === chosenId) ?? mainNote(notes);

/** A draft that is on the page stays there: a newer one must not take its place under somebody's hands. */
export const keptOnPage = (note: Note | undefined, chosenId: string | undefined): string | undefined =>
  note?.status === "draft" ? note.noteId : chosenId;

export type EmptyState = "coming" | "nothing-yet" | "not-transcribed" | "no-speech";

/** Why there are no lines: silence is not said of words that nobody has read. */
export function emptyState(note: Note | undefined): EmptyState {
  if (!note) return "nothing-yet";
  if (isComing(note)) return "coming";
  return note.status === "no_speech" ? "no-speech" : "not-transcribed";
}
