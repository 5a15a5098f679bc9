import type { Reason as LineReason } from "@swasya/domain/note";
import { kinCues } from "../lexicon/cues.ts";
import { isHead } from "../claims/claim.ts";
import { readClaims } from "../claims/read-claims.ts";
import { clauseOf, type SceneSentence } from "../scene/scene.ts";
import { PATIENT } from "../scene/whose.ts";
import { keySet } from "../text/phrase-index.ts";

/** A word of a line that its quotes do not have in so many words; offsets in the line, UTF-16 units. */
export interface OpenWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Small words that turn a line round or make it say more than was said. */
const TURNING = keySet(
  "no not never none nor without denies deny nil avoid stop stopped only all every always any each both left right severe mild moderate worse better more less most least first last new old known confirmed definite normal abnormal clear positive negative high low raised increase increased decrease decreased before after since until if unless when nahi nahin mat bina sirf sab hamesha नहीं मत बिना सिर्फ सब हमेशा".split(
    " ",
  ),
);
const KIN = keySet(kinCues.flatMap(({ forms }) => forms.flatMap((form) => form.split(" "))));

/** Said of nobody lightly: a death, a danger, a consent, where somebody goes next, how long, a complaint. */
const WEIGHTY = new Set(
  "die,life-threatening,consent,refuse,operation,admit,hospital,district hospital,refer,emergency,normal,better,relief,worse,same,control,uncontrolled,upset,side effect,day,week,month,year,hour,minute,today,yesterday,tomorrow,problem,illness,infection".split(
    ",",
  ),
);

/** Names of illnesses, procedures and medicines that no lexicon has are known by their endings. */
const CLINICAL =
  /(?:itis|osis|oma|a?emia|pathy|ectomy|otomy|plasty|scopy|derma|algia|plegia|paresis|rrho?ea|trophy|syndrome|disease|disorder|cancer|tumou?r|mab|cillin|pril|sartan|olol|statin|azole|mycin|oxacin|vir|gliptin|gliflozin|zepam|zolam|dipine|caine|sone|solone|parin|tidine|setron|triptan)s?$/i;

type Reasons = readonly Pick<LineReason, "kind" | "slot" | "start" | "end">[];

/**
 * What a second opinion may be asked about: lines that fail on words alone, none of them a claim, a number, a
 * time, a person, a word that turns a line round, or a name only clinicians use; and only where the line orders,
 * denies and suspects nothing beside it. Empty for every other line.
 */
export function openWords(text: string, reasons: Reasons): OpenWord[] {
  if (reasons.some(({ kind, slot }) => kind !== "not-found" || slot !== "word")) return [];
  const { sentences } = readClaims(text);
  const words = reasons.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
  return words.every((word) => isOpen(word.text) && isPlainAt(word, sentences)) ? words : [];
}

/** Its clause tells of the patient, and neither denies nor doubts nor orders. */
function isPlainAt({ start, end }: OpenWord, sentences: readonly SceneSentence[]): boolean {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  const at = sentence?.tokens.findIndex((token) => token.start === start) ?? -1;
  if (sentence === undefined || at < 0) return false;
  const clause = clauseOf(sentence, at);
  return (
    sentence.whose[at] === PATIENT &&
    clause.course === undefined &&
    !clause.isDenied &&
    !clause.isDoubtful &&
    !clause.isUnknown &&
    !clause.isCondition &&
    !clause.isConditional
  );
}

function isOpen(word: string): boolean {
  const { sentences, claims } = readClaims(word);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const terms = sentences.flatMap((sentence) => sentence.terms.map(({ entry }) => entry));
  return (
    tokens.length > 0 &&
    !claims.some((claim) => isHead(claim) || claim.kind === "time" || claim.kind === "age") &&
    !terms.some(({ kind, concept }) => kind !== "word" || WEIGHTY.has(concept)) &&
    tokens.every(
      ({ value, key, text }) =>
        value === undefined &&
        text.length > 1 &&
        !/\d/u.test(text) &&
        !CLINICAL.test(text) &&
        !TURNING.has(key) &&
        !TURNING.has(text) &&
        !KIN.has(key),
    )
  );
}
