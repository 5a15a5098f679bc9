import { drugHits } from "../medicine/drug-hits.ts";
import { isKind, type Term } from "../lexicon/terms.ts";
import { functionWords } from "../lexicon/function-words.ts";
import { denialsOf } from "../scene/polarity.ts";
import { clauseOf } from "../scene/scene.ts";
import { keySet } from "../text/phrase-index.ts";
import type { Run } from "./attach.ts";
import type { Assertion, Claim } from "./claim.ts";
import {
  assertionAt,
  type ClaimReader,
  isFree,
  placed,
  type Reading,
  slot,
  tokensOf,
  use,
  useCues,
} from "./reader.ts";

/** What sets off an allergy. */
interface Substance extends Run {
  readonly concept: string;
  readonly label: string;
  readonly wider: readonly string[];
}

export const ALLERGY = "allergy";
const GENERAL = new Set(["medicine", "food", "drug", "illness", "problem", "children", "all", "know"]);
const reactions = new Set([
  "rash",
  "itching",
  "swelling",
  "facial swelling",
  "breathlessness",
  "wheeze",
  "urticaria",
  "peeling skin",
  "blister",
]);
const links = keySet(
  "se to with from after lene khane lagne leke lekar kha li liya par caused causes gives gave when on took taking khayi lagwaya lagi से को खाने लेने लगने लेकर के बाद खाई ली लगवाया".split(
    " ",
  ),
);
const suitNot =
  /(?:suit nahi|suit nahin|doesn't suit|does not suit|didn't suit|did not suit|सूट नहीं|not tolerate)/;
const linkBefore = new Set("se ki ka ke wali से की का के".split(" "));
const linkAfter = new Set("to with from - of for : against".split(" "));
const notSubstances = keySet(
  "koi kisi cheez any known drug no the a skin severe bad mujhe isko inko usko unhe use hai history some bahut hay patient has have is also reported reports कोई किसी चीज़ चीज मुझे इसको इनको है बहुत और aur and".split(
    " ",
  ),
);

const drugSubstances = (reading: Reading): Substance[] => [
  ...drugHits(tokensOf(reading)).map(({ entry, first, last }) => ({
    concept: entry.generic,
    label: entry.name,
    wider: entry.classes,
    first,
    last,
  })),
  ...reading.sentence.terms
    .filter((term) => isKind(term, "medicine class"))
    .map(({ entry, first, last }) => ({
      concept: entry.concept,
      label: entry.concept,
      wider: entry.wider,
      first,
      last,
    })),
];

/** Any other word right beside: dust, eggs, "baigan". */
function wordAt(reading: Reading, at: number): Substance | undefined {
  const token = tokensOf(reading)[at];
  if (token?.kind !== "word" || notSubstances.has(token.key) || !isFree(reading)(at)) return undefined;
  const term = reading.sentence.terms.find(({ first, last }) => first <= at && at <= last);
  if (term !== undefined) {
    if (GENERAL.has(term.entry.concept) || !isKind(term, "word")) return undefined;
    return {
      concept: term.entry.concept,
      label: term.entry.concept,
      wider: [],
      first: term.first,
      last: term.last,
    };
  }
  if (functionWords.has(token.text)) return undefined;
  return { concept: token.key, label: token.text, wider: [], first: at, last: at };
}

function substancesOf(reading: Reading, { first, last }: Run): Substance[] {
  const tokens = tokensOf(reading);
  const isJoined = (from: number, to: number): boolean =>
    tokens.slice(from + 1, to).every(({ kind, text }) => kind !== "mark" || linkAfter.has(text));
  // "allergic to A, B": a list goes on over commas only behind a link; "allergy hai A se" has its link behind.
  const isListed = linkAfter.has(tokens[last + 1]?.text ?? "");
  const near = drugSubstances(reading).filter((drug) => {
    if (drug.last < first) return first - drug.last <= 6 && isJoined(drug.last, first);
    const isBeside = drug.first === last + 1 || linkBefore.has(tokens[drug.last + 1]?.text ?? "");
    return drug.first - last <= 8 && (isListed || (isBeside && isJoined(last, drug.first)));
  });
  if (near.length > 0) return near;
  if (linkAfter.has(tokens[last + 1]?.text ?? "")) {
    const skip = functionWords.has(tokens[last + 2]?.text ?? "") ? last + 3 : last + 2;
    const found = wordAt(reading, skip);
    if (found !== undefined) return [found];
  }
  const before = wordAt(reading, linkBefore.has(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1);
  return before === undefined ? [] : [before];
}

function claimsOf(
  reading: Reading,
  run: Run,
  substances: readonly Substance[],
  assertion: Assertion,
  reaction?: Term,
): Claim[] {
  const slots = reaction === undefined ? [] : [slot(reading, "reaction", reactionName(reaction), reaction)];
  const told = substances.length > 0 ? substances : [{ concept: ALLERGY, label: ALLERGY, wider: [], ...run }];
  return told.map((substance) => ({
    kind: "allergy",
    concept: substance.concept,
    label: substance.label,
    wider: [...substance.wider, ...(substance.concept === ALLERGY ? [] : [ALLERGY])],
    assertion,
    time: "now",
    slots,
    ...placed(reading, run),
  }));
}

function said(reading: Reading, run: Run): Assertion {
  const plain = assertionAt(reading, run.first);
  const [denial] = denialsOf(tokensOf(reading), [{ concept: ALLERGY, ...run }]);
  return denial === "absent" && plain !== "asked" ? "absent" : plain;
}

const reactionName = ({ entry }: Term): string =>
  reactions.has(entry.concept)
    ? entry.concept
    : (entry.wider.find((wider) => reactions.has(wider)) ?? entry.concept);

/** "allergic to sulfa", "no known allergies". */
function named(reading: Reading): Claim[] {
  const terms = reading.sentence.terms.filter(({ entry }) => entry.concept === ALLERGY);
  return terms.flatMap((term) => {
    if (!isFree(reading)(term.first)) return [];
    const substances = substancesOf(reading, term);
    const reaction = reactionIn(reading);
    use(reading, term, ...substances, ...(reaction === undefined ? [] : [reaction]));
    useCues(reading, term.first, true);
    return claimsOf(reading, term, substances, said(reading, term), reaction);
  });
}

const reactionIn = ({ sentence }: Reading): Term | undefined =>
  sentence.terms.find(
    ({ entry }) => reactions.has(entry.concept) || entry.wider.some((wider) => reactions.has(wider)),
  );

/** "penicillin se poore badan par daane": a medicine and its reaction in one sentence. */
function told(reading: Reading): Claim[] {
  const { sentence } = reading;
  if (sentence.isQuestion) return [];
  const drugs = drugSubstances(reading).filter(({ first }) => isFree(reading)(first));
  const [drug] = drugs;
  if (drug === undefined) return [];
  const reaction = reactionIn(reading);
  const spoken = sentence.tokens.map(({ text }) => text).join(" ");
  const isUnsuited = suitNot.test(spoken);
  if (reaction === undefined && !isUnsuited) return [];
  if (reaction !== undefined && !isLinked(reading, drug, reaction)) return [];
  if (reaction === undefined && clauseOf(sentence, drug.first).course === "advised") return [];
  use(reading, drug, ...(reaction === undefined ? [] : [reaction]));
  return claimsOf(reading, drug, [drug], said(reading, drug), reaction);
}

/** "for itching" is what a medicine is given for; "se" and "after" what it did. */
function isLinked({ sentence }: Reading, drug: Run, reaction: Run): boolean {
  const [from, to] = drug.first < reaction.first ? [drug.last, reaction.first] : [reaction.last, drug.first];
  const between = sentence.tokens.slice(from + 1, to);
  if (between.some(({ text }) => ["for", "ke", "liye", "लिए"].includes(text))) return false;
  // "Inhaler only when breathless": what it is taken for.
  const isNeed = drug.first < reaction.first && between.some(({ text }) => text === "when" || text === "if");
  return !isNeed && between.some(({ key }) => links.has(key));
}

/** Allergies with their substance, said outright or as a medicine and what it did. */
export const readAllergies: ClaimReader = (reading) => [...named(reading), ...told(reading)];
