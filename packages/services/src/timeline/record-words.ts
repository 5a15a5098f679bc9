import { sentencesOf } from "@swasya/clinical/sentences";
import { findVitals, vitalNamed } from "@swasya/clinical/vitals";
import { searchWords } from "@swasya/domain/word-search";

/** Says which BP or sugar: with the measurement named, it asks for nothing more. */
const KINDS = new Set(["blood", "level", "reading", "ब्लड"]);

/**
 * The words to search by, each measurement under one name whatever it was called: "What is the BP?" finds
 * "Blood pressure 160/100", "बीपी" and a bare "160/100".
 */
export function recordWords(text: string): string[] {
  const words = searchWords(text);
  const named = words.map((word) => vitalNamed(word) ?? word);
  const measured = findVitals(sentencesOf(text)).map(({ concept }) => concept);
  const isAboutVital = measured.length > 0 || named.some((name, at) => name !== words[at]);
  return [...named.filter((name) => !isAboutVital || !KINDS.has(name)), ...measured];
}
