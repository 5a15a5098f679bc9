import type { Slot } from "../claims/claim.ts";
import { keySet } from "../text/phrase-index.ts";
import { tokenise } from "../text/tokens.ts";
import type { Worded } from "./phrasing.ts";

const units: readonly (readonly [name: string, words: ReadonlySet<string>])[] = Object.entries({
  tablet: "tablet tablets tab tabs goli goliyan goliya pill pills गोली गोलियां गोलियाँ टैबलेट",
  capsule: "capsule capsules cap caps कैप्सूल",
  drop: "drop drops boond boonden बूंद बूंदें बूँद",
  puff: "puff puffs पफ",
  teaspoon: "spoon spoons teaspoon tsp chammach chamach चम्मच",
  sachet: "sachet sachets packet पैकेट",
  injection: "ampoule injection injections",
}).map(([name, words]) => [name, keySet(words.split(" "))]);

/** What a count of a medicine counts, as it was said: two drops are not two tablets. */
export function countedUnit({ wordsAt }: Worded, { start, end }: Slot): string | undefined {
  const tokens = tokenise(wordsAt(start, end));
  return units.find(([, words]) => tokens.some(({ key }) => words.has(key)))?.[0];
}
