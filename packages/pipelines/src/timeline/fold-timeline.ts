import { allergiesIn, conditionsIn } from "@swasya/clinical/claims/record-facts";
import type {
  Medicine,
  ScannedDocument,
  Timeline,
  TimelineEvent,
  TimelineFact,
  Visit,
} from "@swasya/domain/history";
import { type Note, SECTIONS, type Statement } from "@swasya/domain/note";
import type { PatientHistory } from "@swasya/services/ports";

export type TimelineContent = Pick<Timeline, "events" | "medicines" | "conditions" | "allergies">;

const MOST_LINES = 3;

/**
 * The patient's record as one line of events, newest first, with what it says of medicines, conditions and
 * allergies. Only drafted and signed notes count, of them only lines that are supported or a person's, and of
 * medicines only confirmed ones. The order of its inputs does not matter.
 */
export function foldTimeline(
  notes: readonly Note[],
  { documents, visits }: Pick<PatientHistory, "documents" | "visits">,
): TimelineContent {
  const written = notes
    .filter((note) => note.status === "draft" || note.status === "signed")
    .toSorted(byNote);
  const confirmed = documents.toSorted(byDocument).flatMap(confirmedIn);
  return {
    events: [...written.map(noteEvent), ...documents.map(documentEvent), ...visits.map(visitEvent)].toSorted(
      newestFirst,
    ),
    medicines: confirmed,
    conditions: firstSaid(written, conditionsIn),
    allergies: firstSaid(written, allergiesIn),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byNote = (a: Note, b: Note): number =>
  compareText(a.createdAt, b.createdAt) || compareText(a.noteId, b.noteId);
const byDocument = (a: ScannedDocument, b: ScannedDocument): number =>
  compareText(b.scannedAt, a.scannedAt) || compareText(a.documentId, b.documentId);
const newestFirst = (a: TimelineEvent, b: TimelineEvent): number =>
  compareText(b.at, a.at) || compareText(a.eventId, b.eventId);

const decidedLines = ({ soap }: Note): Statement[] =>
  SECTIONS.flatMap((section) => soap[section]).filter(
    (statement) => statement.support === "supported" || statement.support === "person",
  );

const confirmedIn = (document: ScannedDocument): Medicine[] =>
  document.medicines.filter((medicine) => medicine.status === "confirmed");

/** The event's title is its kind's code; screens have the words for it. */
const noteEvent = (note: Note): TimelineEvent => ({
  eventId: note.noteId,
  kind: "note",
  at: note.createdAt,
  precision: "instant",
  title: note.addendumTo ? "addendum" : "note",
  status: note.status,
  lines: decidedLines(note)
    .slice(0, MOST_LINES)
    .map((statement) => statement.text),
  noteId: note.noteId,
});

const documentEvent = (document: ScannedDocument): TimelineEvent => ({
  eventId: document.documentId,
  kind: "document",
  at: document.printedDate ?? document.scannedAt,
  precision: document.printedDate ? "day" : "instant",
  title: "document",
  status: document.status,
  lines: confirmedIn(document)
    .slice(0, MOST_LINES)
    .map((medicine) => medicine.source.quote),
  documentId: document.documentId,
});

const visitEvent = (visit: Visit): TimelineEvent => ({
  eventId: visit.visitId,
  kind: "visit",
  at: visit.startedAt,
  precision: "instant",
  title: "visit",
  status: "completed",
  lines: [],
});

/** What a person wrote is known once it is signed; what was heard, as soon as it is drafted. */
const knownLines = (note: Note): Statement[] =>
  decidedLines(note).filter(({ support }) => support !== "person" || note.status === "signed");

const writerOf = ({ support, evidence }: Statement): string | undefined =>
  support === "person" ? evidence.find((piece) => piece.kind === "person")?.name : undefined;

/** Each thing once, with the note that said it first. */
function firstSaid(
  oldestFirst: readonly Note[],
  find: (statements: readonly Statement[]) => { label: string; quote: string }[],
): TimelineFact[] {
  const facts = new Map<string, TimelineFact>();
  for (const note of oldestFirst)
    for (const statement of knownLines(note))
      for (const { label, quote } of find([statement])) {
        if (facts.has(label)) continue;
        const typedBy = writerOf(statement);
        const fact = { label, quote, since: note.createdAt, sourceId: note.noteId };
        facts.set(label, typedBy === undefined ? fact : { ...fact, typedBy });
      }
  return [...facts.values()];
}
