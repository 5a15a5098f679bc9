import { keySet } from "../text/phrase-index.ts";
import type { Token } from "../text/tokens.ts";

/** Token indices, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const joiners = keySet(
  "and aur or ya with plus also bhi saath sath ke & for है hai और या के साथ भी".split(" "),
);
const turns = keySet("but lekin magar however phir लेकिन मगर फिर while".split(" "));
const lists = new Set(["and", "aur", "और", "or", "ya", "या"]);
const marks = new Set([",", "/", "-", "+", "&"]);
const ends = new Set([";", ".", "।", "—", "–", "\n", "(", ")", "?"]);

/** How much lies between two runs: 0 nothing, 1 a comma or "and", 2 a turn or an end. */
function distanceBetween(tokens: readonly Token[], from: number, to: number): number {
  let most = 0;
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (turns.has(token.key) || token.text === "then" || ends.has(token.text)) return 2;
    if (marks.has(token.text) || lists.has(token.text)) most = 1;
  }
  return most;
}

/** Nothing between two heads but joining words: one list. */
const isList = (
  tokens: readonly Token[],
  from: number,
  to: number,
  fillers: ReadonlySet<number>,
): boolean => {
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (!joiners.has(token.key) && !marks.has(token.text) && !fillers.has(index)) return false;
  }
  return true;
};

export interface Attachable extends Run {
  readonly name: string;
  /** One statement of it serves a whole list: "fever and cough for three days". */
  readonly isShared: boolean;
}

/** However it is told, how often is one thing: a list shares it only where its members have none of their own. */
const SCHEDULE: ReadonlySet<string> = new Set(["at", "times", "every", "per"]);
/** "Fever for three days, fast breathing today": each has its own time. */
const CALENDAR: ReadonlySet<string> = new Set(["length", "when"]);
const familyOf = (name: string): string =>
  SCHEDULE.has(name) ? "schedule" : CALENDAR.has(name) ? "calendar" : name;

/**
 * Which head each attribute belongs to, as lists parallel to `heads`. The nearer side by punctuation wins;
 * where both are alike, the habit of the sentence: attributes before their heads when one comes first.
 */
export function attach<A extends Attachable>(
  tokens: readonly Token[],
  heads: readonly Run[],
  attributes: readonly A[],
): A[][] {
  const own: A[][] = heads.map(() => []);
  const fillers = new Set(attributes.flatMap(({ first, last }) => range(first, last)));
  for (const attribute of attributes) {
    const at = headFor(tokens, heads, attribute, attributes);
    if (at === undefined) continue;
    own[at]?.push(attribute);
    if (!attribute.isShared) continue;
    const isBehind = (heads[at]?.first ?? 0) < attribute.first;
    const step = isBehind ? -1 : 1;
    for (let next = at + step; heads[next] !== undefined; next += step) {
      const [left, right] = isBehind ? [heads[next], heads[next + 1]] : [heads[next - 1], heads[next]];
      if (left === undefined || right === undefined || !isList(tokens, left.last, right.first, fillers))
        break;
      const hasOwn = attributes.some(
        (other) =>
          familyOf(other.name) === familyOf(attribute.name) &&
          other !== attribute &&
          left.last < other.first &&
          other.first < right.first,
      );
      if (hasOwn) break;
      own[next]?.push(attribute);
    }
  }
  return own;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

function headFor(
  tokens: readonly Token[],
  heads: readonly Run[],
  attribute: Attachable,
  attributes: readonly Attachable[],
): number | undefined {
  const inside = heads.findIndex(({ first, last }) => first <= attribute.first && attribute.last <= last);
  if (inside >= 0) return inside;
  const before = heads.findLastIndex(({ last }) => last < attribute.first);
  const after = heads.findIndex(({ first }) => first > attribute.last);
  if (before < 0) return after < 0 ? undefined : after;
  if (after < 0) return before;
  const behind = distanceBetween(tokens, heads[before]?.last ?? 0, attribute.first);
  const ahead = distanceBetween(tokens, attribute.last, heads[after]?.first ?? 0);
  if (behind !== ahead) return behind < ahead ? before : after;
  const [firstOne] = attributes.filter(({ name }) => name === attribute.name);
  const leads = firstOne !== undefined && firstOne.first < (heads[0]?.first ?? 0);
  return leads ? after : before;
}
