import {
  type HeardLine,
  isDoubtful,
  type LineChange,
  type Note,
  SECTIONS,
  type SoapSection,
  type Statement,
} from "./note.ts";

/** What a note reads, and what people did to it. */
export type NoteText = Pick<Note, "soap" | "changes" | "heard">;

/** A line as it stands on the page of a draft. */
export interface LineOnPage {
  readonly statement: Statement;
  /** A person took it out: it stays in its place, struck, until the note is signed. */
  readonly removed: boolean;
}

/** What was last done to a line and not taken back. */
export const lastChange = ({ changes = [] }: NoteText, statementId: string): LineChange | undefined =>
  changes.findLast((change) => change.statementId === statementId && !change.undone);

/** Lines that were heard and that nobody has added or dismissed, worst first. */
export const openHeard = (text: NoteText): HeardLine[] =>
  (text.heard ?? []).filter(
    ({ statementId }) =>
      lastChange(text, statementId) === undefined &&
      !SECTIONS.some((section) => text.soap[section].some((line) => line.statementId === statementId)),
  );

/** Heard lines as the page shows them: open ones, and those left out, which can be taken back until it is signed. */
export const heardOnPage = (text: NoteText): { line: HeardLine; dismissed?: LineChange }[] => {
  const open = new Set(openHeard(text));
  return (text.heard ?? []).flatMap((line) => {
    if (open.has(line)) return [{ line }];
    const change = lastChange(text, line.statementId);
    return change?.kind === "dismiss" ? [{ line, dismissed: change }] : [];
  });
};

/** Left out of the note it could hurt: an allergy, a medicine's course, a danger sign. */
export const isGraveHeard = ({ weight }: HeardLine): boolean =>
  weight === "allergy" || weight === "medicine" || weight === "danger";

/** The last change settled a line whose words are not in its source: its row keeps the decision's place. */
export const settledDoubt = (change: LineChange | undefined): boolean =>
  change?.before !== undefined && isDoubtful(change.before);

/** The lines of a section in the order of the page, removed ones among them where they stood. */
export function linesOnPage(text: NoteText, section: SoapSection): LineOnPage[] {
  const page: LineOnPage[] = text.soap[section].map((statement) => ({ statement, removed: false }));
  let waiting = removedFrom(text, section);
  while (waiting.length > 0) {
    const still = waiting.filter((change) => !putBelow(page, change));
    if (still.length === waiting.length) {
      // What they stood below is gone for good: a line that was added and taken back.
      page.push(...still.flatMap(struck));
      break;
    }
    waiting = still;
  }
  return page;
}

const removedFrom = (text: NoteText, section: SoapSection): LineChange[] =>
  (text.changes ?? []).filter(
    (change) => change.kind === "remove" && change.section === section && !change.undone,
  );

const struck = ({ before }: LineChange): LineOnPage[] =>
  before ? [{ statement: before, removed: true }] : [];

function putBelow(page: LineOnPage[], change: LineChange): boolean {
  const above = page.findIndex(({ statement }) => statement.statementId === change.after);
  if (change.after !== undefined && above < 0) return false;
  page.splice(above + 1, 0, ...struck(change));
  return true;
}
