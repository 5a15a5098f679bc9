import type { Statement } from "@swasya/domain/note";

/** The readings of a line that holds nothing else, each by itself; undefined for any other line. */
export function readingsOf({ text, phrases, facts = [] }: Statement): string[] | undefined {
  const isReadings = facts.length > 0 && facts.every(({ kind }) => kind === "vital");
  if (!isReadings || phrases === undefined || phrases.length !== facts.length) return undefined;
  return phrases.map(({ start, end }) => text.slice(start, end));
}
