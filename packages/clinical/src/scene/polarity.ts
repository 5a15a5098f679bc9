import {
  betterWords,
  copulas,
  denialFillers,
  listJoiners,
  negatorsAfter,
  negatorsBefore,
  nowWords,
  pastWords,
  turnWords,
} from "../lexicon/context-words.ts";
import { keySet } from "../text/phrase-index.ts";
import type { Token } from "../text/tokens.ts";
import { isVerbThe } from "./past.ts";

/** over: it was there and is not any more. */
export type Denial = "absent" | "over";

/** Something named in the sentence; token indices, both included. */
export interface Hit {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
}

const after = keySet(negatorsAfter);
const before = new Set(negatorsBefore);
const turns = keySet(turnWords);
const joiners = new Set([...keySet(listJoiners), "-"]);
const verbs = keySet(copulas);
const fillers = new Set(denialFillers);
const past = keySet(pastWords);
const now = keySet(nowWords);
const better = keySet(betterWords);

/** "Aate the": not the English article, after which a noun goes on. */
const isHindiThe = (tokens: readonly Token[], index: number): boolean =>
  isVerbThe(tokens[index - 1], tokens[index], tokens[index + 1]);

const keyAt = ({ tokens }: Scene, index: number): string => tokens[index]?.key ?? "";
const textAt = ({ tokens }: Scene, index: number): string => tokens[index]?.text ?? "";
const hitAt = ({ hits }: Scene, index: number): Hit | undefined =>
  hits.find(({ first, last }) => first <= index && index <= last);

/** "neend nahi aati": the denial is part of the complaint. */
const isSelfDenied = ({ tokens }: Scene, { first, last }: Hit): boolean =>
  tokens.slice(first, last + 1).some(({ key, text }) => after.has(key) || before.has(text));

/** English: back over list members and filler to "no", "denies"… */
function deniedBefore(scene: Scene, hit: Hit): boolean {
  let strangers = 0;
  for (let index = hit.first - 1; index >= 0 && strangers <= 3; index -= 1) {
    const text = textAt(scene, index);
    if (turns.has(keyAt(scene, index)) || verbs.has(keyAt(scene, index))) return false;
    if (before.has(text))
      return (
        !["only", "just", "longer"].includes(textAt(scene, index + 1)) && textAt(scene, index + 1) !== ","
      );
    if (after.has(keyAt(scene, index))) return false;
    if (text === "," && hitAt(scene, index - 1) === undefined) return false;
    const isVerb = ["has", "have", "had", "having", "reports", "report", "complains", "got", "with"].includes(
      text,
    );
    if (isVerb && !before.has(textAt(scene, index - 1))) return false;
    if (
      text !== "," &&
      !joiners.has(keyAt(scene, index)) &&
      !fillers.has(text) &&
      hitAt(scene, index) === undefined
    )
      strangers += 1;
  }
  return false;
}

/** Hindi: "X … nahi", before the clause's own verb, a turn or the next finding. */
function deniedAfter(scene: Scene, hit: Hit): boolean {
  // "Khansi se so nahi paata": what the cough keeps from.
  if (["se", "से"].includes(textAt(scene, hit.last + 1))) return false;
  const limit = Math.min(scene.tokens.length, hit.last + 6);
  for (let index = hit.last + 1; index < limit; index += 1) {
    const key = keyAt(scene, index);
    // "Ulti aane lagi to nahi khati": after a verb "to" begins what follows from it.
    if (isThen(scene, index) && index > hit.last + 1) return false;
    if (["khaas", "khas", "gadbad", "kharabi", "खास", "ख़ास", "गड़बड़", "खराबी"].includes(textAt(scene, index)))
      return false;
    if (after.has(key)) return !isNext(scene, index, now) || !hasPast(scene, hit.last, index);
    if (verbs.has(key)) return after.has(keyAt(scene, index + 1)) && hitAt(scene, index + 2) === undefined;
    if (turns.has(key) || key === "," || joiners.has(key) || hitAt(scene, index) !== undefined) return false;
  }
  return false;
}

const isThen = (scene: Scene, index: number): boolean =>
  ["to", "toh", "तो"].includes(textAt(scene, index)) && !["bhi", "भी"].includes(textAt(scene, index - 1));

const isNext = (scene: Scene, index: number, keys: ReadonlySet<string>): boolean =>
  keys.has(keyAt(scene, index + 1));
const hasPast = (scene: Scene, from: number, to: number): boolean =>
  scene.tokens.slice(from + 1, to).some((token) => past.has(token.key));

/** "na bukhar na khansi": one "na" alone is a tag, two deny. */
function deniedByPair(scene: Scene, hit: Hit): boolean {
  const isNa = (index: number): boolean => ["na", "ना", "न"].includes(textAt(scene, index));
  const direct = isNa(hit.first - 1) || (isNa(hit.first - 2) && hitAt(scene, hit.first - 1) === undefined);
  return direct && scene.tokens.filter((_, index) => isNa(index)).length >= 2;
}

/** "tha, ab nahi", "had it but gone now". */
function isOver(scene: Scene, hit: Hit): boolean {
  const rest = scene.tokens.slice(hit.last + 1, hit.last + 15);
  const then = rest.findIndex((token) => now.has(token.key));
  if (then < 0) return false;
  const lead = scene.tokens.slice(0, hit.last + 1 + then);
  const following = rest.slice(then + 1, then + 7);
  const stops = following.some(
    (token) => after.has(token.key) || before.has(token.text) || better.has(token.key),
  );
  const sooner = rest.slice(0, then).some((token) => before.has(token.text) || better.has(token.key));
  const wasThere = lead.some((token, index) => past.has(token.key) || isHindiThe(scene.tokens, index));
  return wasThere && (stops || sooner);
}

const usedToHave = (scene: Scene, hit: Hit): boolean =>
  scene.tokens
    .slice(Math.max(0, hit.first - 5), hit.first)
    .some((token, index, all) => token.text === "used" && all[index + 1]?.text === "to");

/** A list shares the denial at its end: "bukhar aur khansi nahi hai". */
function sharesDenial(scene: Scene, hit: Hit, denied: ReadonlySet<Hit>): boolean {
  const following = scene.hits.find(({ first }) => first > hit.last);
  if (following === undefined || !denied.has(following)) return false;
  const between = scene.tokens.slice(hit.last + 1, following.first);
  return between.every((token) => joiners.has(token.key) && token.text !== ",");
}

/** Whether each hit of one sentence is denied or over, in order; undefined for what simply stands. */
export function denialsOf(tokens: readonly Token[], hits: readonly Hit[]): (Denial | undefined)[] {
  const scene: Scene = { tokens, hits };
  const denied = new Set<Hit>();
  for (const hit of hits.toReversed()) {
    if (isSelfDenied(scene, hit)) continue;
    if (deniedAfter(scene, hit) || sharesDenial(scene, hit, denied)) denied.add(hit);
  }
  return hits.map((hit) => {
    if (isOver(scene, hit) || usedToHave(scene, hit)) return "over";
    if (isSelfDenied(scene, hit)) return undefined;
    const isDenied = denied.has(hit) || deniedBefore(scene, hit) || deniedByPair(scene, hit);
    return isDenied ? "absent" : undefined;
  });
}
