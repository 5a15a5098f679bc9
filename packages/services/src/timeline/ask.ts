import type { AskTimelineInput, TimelineAnswer } from "@swasya/domain/history";
import { type Note, SECTIONS } from "@swasya/domain/note";
import { matchScore } from "@swasya/domain/word-search";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import type { PatientHistory } from "../ports.ts";
import { recordWords } from "./record-words.ts";

type Quote = TimelineAnswer["quotes"][number];

const MOST_QUOTES = 5;
const LEAST_SCORE = 0.5;

/** Answers with what the record says, word for word and with its source, the newest first, or with nothing. */
export async function askTimeline(
  context: Needs<"notes" | "history">,
  input: AskTimelineInput,
): Promise<TimelineAnswer> {
  const { auditOf } = await authorise(context, "timeline.ask", input.patientId);
  const [notes, history] = await Promise.all([
    context.notes.list(input.patientId),
    context.history.list(input.patientId),
  ]);
  await context.audit.record(auditOf({ patientId: input.patientId }));
  const asked = recordWords(input.question);
  const quotes = [...notes.flatMap(noteQuotes), ...documentQuotes(history)]
    .map((quote) => ({ ...quote, score: matchScore(asked, recordWords(quote.quote)) }))
    .filter((quote) => quote.score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score || (a.at < b.at ? 1 : -1))
    .slice(0, MOST_QUOTES);
  return { quotes };
}

const noteQuotes = (note: Note): Quote[] =>
  SECTIONS.flatMap((section) => note.soap[section])
    .filter((statement) => statement.support === "supported" || statement.support === "person")
    .map((statement) => ({
      quote: statement.text,
      source: "note",
      sourceId: note.noteId,
      at: note.createdAt,
      score: 0,
    }));

const documentQuotes = ({ documents }: PatientHistory): Quote[] =>
  documents.flatMap((document) =>
    document.lines.map((line) => ({
      quote: line.text,
      source: "document" as const,
      sourceId: document.documentId,
      at: document.printedDate ?? document.scannedAt,
      score: 0,
    })),
  );
