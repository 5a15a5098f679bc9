import { isAboutChild, sceneOf, type Said, type SceneSentence } from "../scene/scene.ts";
import { readAllergies } from "./allergy.ts";
import type { Claim } from "./claim.ts";
import { readInstructions } from "./instruction.ts";
import { linkSentences } from "./link-sentences.ts";
import { readMeasurements } from "./measurement.ts";
import { readMedicines } from "./medicine.ts";
import { readProblems } from "./problem.ts";
import type { ClaimReader } from "./reader.ts";
import { readTimes } from "./time.ts";

/** In this order: an allergy takes its medicine, a measurement its number, before others look for theirs. */
const readers: readonly ClaimReader[] = [
  readAllergies,
  readMeasurements,
  readMedicines,
  readProblems,
  readTimes,
];

/** A text or a talk, read. */
export interface ReadText {
  readonly sentences: readonly SceneSentence[];
  readonly claims: readonly Claim[];
  /** Somebody brought a child: "the child" is the patient. */
  readonly childIsPatient: boolean;
  /** Token indices of each sentence that some claim rests on. */
  readonly used: readonly ReadonlySet<number>[];
}

/** Whose it is, is understood with the claim. */
function useKin(sentence: SceneSentence | undefined, used: Set<number> | undefined, who: string): void {
  for (const { at, last } of sentence?.kin.filter((kin) => kin.who === who) ?? [])
    for (let token = at; token <= last; token += 1) used?.add(token);
}

/** Everything that is asserted in the talk, sentence by sentence, with what the sentences say to each other. */
export function readTalk(said: readonly Said[], childIsPatient = isAboutChild(said)): ReadText {
  const sentences = sceneOf(said, childIsPatient);
  const used = sentences.map(() => new Set<number>());
  const claims = sentences.flatMap((sentence, at) =>
    readers.flatMap((read) => read({ sentence, used: used[at] ?? new Set() })),
  );
  for (const claim of claims) useKin(sentences[claim.sentence], used[claim.sentence], claim.who);
  // Advice is told by its own words: it answers no question and takes no time that something else has.
  const advice = sentences.flatMap(readInstructions);
  return {
    sentences,
    childIsPatient,
    used,
    claims: [...linkSentences(sentences, claims, used), ...advice],
  };
}

/** The same for one text: a drafted line, a question, a typed summary, a line of a paper. */
export const readClaims = (text: string, speaker?: string): ReadText =>
  readTalk([{ text, ...(speaker === undefined ? {} : { speaker }) }]);

/** A line about a talk: who "the child" is, the talk decides and not the line. */
export const readLine = (text: string, talk: Pick<ReadText, "childIsPatient">): ReadText =>
  readTalk([{ text }], talk.childIsPatient);
