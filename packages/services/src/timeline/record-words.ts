import { measurementNamed } from "@swasya/clinical/claims/measurement";
import { readClaims } from "@swasya/clinical/claims/read-claims";
import { tokenise } from "@swasya/clinical/text/tokens";
import { searchWords } from "@swasya/domain/word-search";

/** Says which BP or sugar: with the measurement named, it asks for nothing more. */
const KINDS = new Set(["blood", "level", "reading", "ब्लड"]);

/**
 * The words to search by, each measurement under one name whatever it was called: "What is the BP?" finds
 * "Blood pressure 160/100", "बीपी" and a bare "160/100".
 */
export function recordWords(text: string): string[] {
  const words = searchWords(text);
  const named = words.map((word) => measurementNamed(tokenise(word)) ?? word);
  const measured = readClaims(text)
    .claims.filter(({ kind }) => kind === "measurement")
    .map(({ concept }) => concept);
  const isAboutVital = measured.length > 0 || named.some((name, at) => name !== words[at]);
  return [...named.filter((name) => !isAboutVital || !KINDS.has(name)), ...measured];
}
