import { type Note, SECTIONS } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";
import { checkSoap } from "../entail/check-evidence.ts";
import { draftFromTranscript } from "./draft-from-transcript.ts";
import { heardNotInNote } from "./heard-not-in-note.ts";

type Drafted = Pick<Note, "soap" | "heard" | "changes" | "drafter" | "language">;

/** `line-1`, `line-2` …: the same draft made twice has the same ids. */
export function numberedLines(): () => string {
  let count = 0;
  return () => `line-${(count += 1)}`;
}

const isUntouched = ({ soap, changes = [] }: Drafted): boolean =>
  changes.length === 0 &&
  SECTIONS.every((section) => soap[section].every(({ support }) => support !== "person"));

/**
 * The note when it turns out that somebody else spoke. A draft of the rules that nobody touched is written anew;
 * otherwise the lines stay, and each that no person has decided is judged anew.
 */
export function redraft(note: Drafted, transcript: Transcript): Required<Pick<Note, "soap" | "heard">> {
  const isRewritten = note.drafter === "rules" && isUntouched(note);
  const soap = isRewritten ? draftFromTranscript(transcript, numberedLines(), note.language) : note.soap;
  const checked = checkSoap(soap, transcript);
  const decided = new Set((note.changes ?? []).map(({ statementId }) => statementId));
  const kept = (note.heard ?? []).filter(({ statementId }) => decided.has(statementId));
  const heard = heardNotInNote(checked, transcript).filter(({ statementId }) => !decided.has(statementId));
  return { soap: checked, heard: [...kept, ...heard] };
}
