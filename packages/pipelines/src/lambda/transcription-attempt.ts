import { ulidOf } from "@swasya/domain/ids";
import type { Note } from "@swasya/domain/note";

/*
 * A job is named after the recording and, where a person asked for another try, the note's version at that
 * moment. So one try is one job however often its message comes, and a late event of an earlier try is known.
 */
const FIRST = 1;
const NAME = /^swasya-([0-9A-HJKMNP-TV-Z]{26})(?:-(\d+))?$/;

/** The note is `uploaded`: its version tells the first try from the later ones. */
export const jobNameOf = ({ noteId, version }: Pick<Note, "noteId" | "version">): string =>
  `swasya-${ulidOf(noteId)}${version === FIRST ? "" : `-${version}`}`;

/** Undefined for a job that is not one of ours. */
export function parseJobName(name: string): { ulid: string; attempt: number } | undefined {
  const [, ulid, attempt] = NAME.exec(name) ?? [];
  return ulid ? { ulid, attempt: attempt ? Number(attempt) : FIRST } : undefined;
}

/** Is the note still waiting for this try? `uploaded` at its version, then at most two steps on. */
export function awaitsAttempt(
  { status, version }: Pick<Note, "status" | "version">,
  attempt: number,
): boolean {
  const steps = version - attempt;
  switch (status) {
    case "uploaded":
      return steps === 0;
    case "transcribing":
      return steps === 1;
    case "drafting":
      return steps === 1 || steps === 2;
    case "draft":
    case "signed":
    case "no_speech":
    case "needs_review":
    case "failed":
      return false;
  }
}
