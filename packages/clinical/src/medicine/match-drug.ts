import { devanagariNames, formulary, type FormularyEntry } from "../lexicon/formulary.ts";
import { normaliseText } from "../text/normalise-text.ts";
import { foldSound, soundsLike } from "../text/sound-alike.ts";

export interface DrugMatch {
  /** The formulary's spelling; only where the name is written exactly so. */
  readonly match?: string;
  /** Suggestions for a person to choose from, best first; never to be taken as read. */
  readonly candidates: readonly string[];
}

const SUGGEST_FROM = 0.6;
const MOST = 3;

const compact = (name: string): string => normaliseText(name).replace(/[^\p{L}\p{M}\p{N}+]/gu, "");

const byName = new Map<string, FormularyEntry>(formulary.map((entry) => [compact(entry.name), entry]));
const byDevanagari = new Map(Object.entries(devanagariNames).map(([name, latin]) => [compact(name), latin]));
const folded = formulary.map((entry) => ({ entry, sound: foldSound(entry.name) }));

const withoutStrength = (name: string): string =>
  name.replace(/[\s-]*\d+(?:[./]\d+)*\s*(?:mg|mcg|ml|gm?)?\s*$/i, "");

/** The entry written exactly so, but for case, spaces, dashes and a strength after it. */
export function findDrug(name: string): FormularyEntry | undefined {
  for (const written of [name, withoutStrength(name)]) {
    const key = compact(written);
    const entry = byName.get(key) ?? byName.get(compact(byDevanagari.get(key) ?? ""));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

export function matchDrug(name: string): DrugMatch {
  const exact = findDrug(name);
  if (exact !== undefined) return { match: exact.name, candidates: [] };
  const sound = foldSound(withoutStrength(name));
  if (sound.length < 3) return { candidates: [] };
  const near = folded
    .map(({ entry, sound: other }) => ({ name: entry.name, score: soundsLike(sound, other) }))
    .filter(({ score }) => score >= SUGGEST_FROM)
    .toSorted((a, b) => b.score - a.score);
  return { candidates: near.slice(0, MOST).map((candidate) => candidate.name) };
}
