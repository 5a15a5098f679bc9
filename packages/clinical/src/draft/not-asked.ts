import type { Note } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";
import { readTalk } from "../claims/read-claims.ts";

/** What every note should hold and nobody spoke of, neither asked nor told. */
export function notAskedIn({ segments }: Transcript): NonNullable<Note["notAsked"]> {
  const isSpokenOf = readTalk(segments).claims.some(({ kind }) => kind === "allergy");
  return isSpokenOf ? [] : ["allergies"];
}
