import {
  conditionCues,
  correctionCues,
  courseCues,
  COURSE_RANK,
  doubtCues,
  unknownCues,
} from "../lexicon/cues.ts";
import { findTerms, indexTerms } from "../lexicon/terms.ts";
import { keySet } from "../text/phrase-index.ts";
import type { Token } from "../text/tokens.ts";
import { isPastIn } from "./past.ts";
import type { Course } from "../claims/claim.ts";

/** A run of tokens between commas, joining words and conditions. `first` and `last` are both included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** What the clause says happens: the highest cue in it. */
  readonly course?: Course;
  readonly isDoubtful: boolean;
  /** "Dengue lag raha hai": of an illness that is a suspicion, of a fever a feeling. */
  readonly isSeeming: boolean;
  readonly isUnknown: boolean;
  /** It says a condition: "if the fever comes back". */
  readonly isCondition: boolean;
  /** It only holds on a condition that stands beside it. */
  readonly isConditional: boolean;
  /** Something is denied, forbidden or reduced in it. */
  readonly isDenied: boolean;
  /** It has a word of no in it, and not only one of stopping or less. */
  readonly isNegated: boolean;
  readonly isPast: boolean;
  readonly hasCorrection: boolean;
  /** Tokens that say its course. */
  readonly courseTokens: readonly number[];
  /** Tokens that say how sure it is, or on what condition it holds. */
  readonly moodTokens: readonly number[];
}

interface Cue {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

const finder = (entries: Parameters<typeof indexTerms>[0]) => {
  const index = indexTerms(entries);
  return (tokens: readonly Token[]): Cue[] =>
    findTerms(tokens, index).map(({ entry, first, last }) => ({ concept: entry.concept, first, last }));
};
const findCourses = finder(courseCues);
const findDoubts = finder(doubtCues);
const findUnknowns = finder(unknownCues);
const findConditions = finder(conditionCues);
const findCorrections = finder(correctionCues);

const splitMarks = new Set([",", ";", ":", "(", ")", "—", "–", "\n", ".", "।", "|", "?", "!"]);
const joiners = keySet("and aur but lekin magar phir while whereas however और लेकिन मगर फिर".split(" "));
/** "Insulin lagta hai" is taken, "dar lagta hai" is felt. */
const LAGTA = new Set(["lagta", "lagti", "laga", "lagi", "लगता", "लगती", "लगा"]);
const FEELINGS = new Set([
  "dar",
  "darr",
  "achha",
  "acha",
  "bura",
  "aisa",
  "kaisa",
  "man",
  "mann",
  "डर",
  "अच्छा",
  "बुरा",
  "ऐसा",
  "कैसा",
  "मन",
]);

/** After these "left" is stopped: in any other place it is a side. */
const LEFT_OFF = new Set([
  "it",
  "taking",
  "drinking",
  "smoking",
  "alcohol",
  "tobacco",
  "medicine",
  "medicines",
  "tablets",
  "the",
  "off",
]);
const SEEMS = new Set(["lag", "lagta", "lagti", "लग", "लगता", "लगती"]);

/** By its letters: it folds onto "the". */
const THEN = "then";
const english = /^[a-z]/;
const denials = keySet(
  "no not nor never none without denies denied deny don't doesn't didn't isn't aren't wasn't haven't hasn't hadn't cannot can't couldn't won't unable avoid less low lower reduce reduced restrict limit stop stopped nahi nahin nai nahee mat na nhi bina parhez bachna bachen bachiye bachein band chhod chod नहीं नही ना न मत बिना बचें बचना बचिए परहेज परहेज़ बंद छोड़".split(
    " ",
  ),
);
const negations = keySet(
  "no not nor never none without don't doesn't didn't isn't aren't wasn't haven't hasn't hadn't cannot can't couldn't won't nahi nahin nai nahee mat bina नहीं नही मत बिना".split(
    " ",
  ),
);
/** "Low back pain", "lower limbs", "low-grade": a place or a degree, and no less of anything. */
const LOW = new Set(["low", "lower"]);
const PLACES = new Set(
  "back abdomen abdominal limb limbs leg legs lip eyelid jaw chest respiratory grade mood - mein".split(" "),
);
/** As written: "kaam", work, folds onto "kam", less. */
const lessWords = new Set(["kam", "kum", "कम"]);
const isEnglish = (tokens: readonly Token[], index: number): boolean =>
  english.test(tokens[index]?.text ?? "") &&
  ["if", "unless", "in", "only", "when", "whenever", "incase", "provided", "should", "on"].includes(
    tokens[index]?.text ?? "",
  );

/** Where a clause begins: after a mark, at a joining word, before an English "if", after a Hindi "ho to". */
function starts(tokens: readonly Token[], conditions: readonly Cue[]): number[] {
  const at = new Set<number>([0]);
  tokens.forEach((token, index) => {
    if (splitMarks.has(token.text)) at.add(index + 1);
    else if (joiners.has(token.key) || token.text === THEN) at.add(index);
  });
  for (const cue of conditions) {
    if (isEnglish(tokens, cue.first)) at.add(cue.first);
    else if (
      tokens[cue.last]?.text === "to" ||
      tokens[cue.last]?.text === "toh" ||
      tokens[cue.last]?.text === "तो"
    )
      at.add(cue.last + 1);
  }
  return [...at].filter((index) => index < tokens.length).toSorted((a, b) => a - b);
}

const bestCourse = (cues: readonly Cue[]): Course | undefined =>
  COURSE_RANK.find((course) => cues.some(({ concept }) => concept === course)) as Course | undefined;

const tokensOf = (cues: readonly Cue[]): number[] =>
  cues.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step));

/** "Get an HbA1c done" is still to be done. */
function courseIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  cues: readonly Cue[],
): Course | undefined {
  // "On empty stomach", "on alternate days": not on a medicine.
  const isTime = ({ first: at }: Cue): boolean =>
    tokens[at]?.text === "on" &&
    /^(?:empty|an|alternate|the|standing|exertion|walking|lying|waking)$/.test(tokens[at + 1]?.text ?? "");
  // "As needed" says when, "left side" where.
  const isOther = ({ first: at }: Cue): boolean =>
    ((tokens[at]?.text ?? "").startsWith("need") &&
      ["as", "if", "when"].includes(tokens[at - 1]?.text ?? "")) ||
    (LAGTA.has(tokens[at]?.text ?? "") && FEELINGS.has(tokens[at - 1]?.text ?? "")) ||
    (tokens[at]?.text === "left" && !LEFT_OFF.has(tokens[at + 1]?.text ?? ""));
  const best = bestCourse(cues.filter((cue) => !isTime(cue) && !isOther(cue)));
  const isAsked = tokens.slice(first, last + 1).some(({ text }) => text === "get" || text === "have");
  return best === "done" && isAsked && tokens[last]?.text !== "had" ? "advised" : best;
}

const SOS = keySet("sos prn needed required zaroorat zarurat jarurat ज़रूरत जरूरत".split(" "));

/** "stopped taking", "advised to continue": the weaker word belongs to the stronger. */
const isSupporting = (best: Course | undefined, other: string): boolean =>
  (best === "stopped" && ["taking", "past"].includes(other)) ||
  (best === "continue" && ["taking", "advised"].includes(other)) ||
  (best === "avoid" && ["advised", "taking", "not taken"].includes(other)) ||
  (best === "past" && other === "taking") ||
  (best === "advised" && ["taking", "done"].includes(other)) ||
  (best === "given" && other === "advised") ||
  (best === "done" && other === "advised");

const isInside = ({ first }: Cue, from: number, to: number): boolean => from <= first && first <= to;

const STEMS = new Set(
  "so chal kha pee pi uth baith bol sun dekh kar ja le aa khol chaba nigal soch sah letne सो चल खा पी उठ बैठ बोल सुन देख कर जा ले खोल".split(
    " ",
  ),
);

/** "So nahi paata": cannot; "nahi pata": does not know. */
const isInability = (tokens: readonly Token[], { first, last }: Cue): boolean =>
  ["paata", "paati", "paate", "पाता", "पाती", "पाते"].includes(tokens[last]?.text ?? "") ||
  STEMS.has(tokens[first - 1]?.text ?? "");

/** The clauses of one sentence, in order, each with what its cues say. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const conditions = findConditions(tokens);
  // "Give" orders, whatever stem it shares with "given".
  const courses = findCourses(tokens).map((cue) =>
    cue.concept === "given" && tokens[cue.first]?.text === "give" ? { ...cue, concept: "advised" } : cue,
  );
  const doubts = findDoubts(tokens);
  const unknowns = findUnknowns(tokens).filter((cue) => !isInability(tokens, cue));
  const corrections = findCorrections(tokens);
  const begins = starts(tokens, conditions);
  const plain = begins.map((first, position) => {
    const last = (begins[position + 1] ?? tokens.length) - 1;
    const within = (cues: readonly Cue[]) => cues.filter((cue) => isInside(cue, first, last));
    const ifs = within(conditions).filter(
      (cue) => !tokens.slice(cue.first, cue.last + 1).some(({ key }) => SOS.has(key)),
    );
    const course = courseIn(tokens, first, last, within(courses));
    return {
      first,
      last,
      course,
      courseTokens: tokensOf(
        within(courses).filter(({ concept }) => concept === course || isSupporting(course, concept)),
      ),
      moodTokens: tokensOf([...within(doubts), ...within(unknowns), ...ifs]),
      isDoubtful: within(doubts).length > 0,
      isSeeming: tokens
        .slice(first, last + 1)
        .some(
          ({ text }, step) =>
            SEEMS.has(text) &&
            ["raha", "rahi", "rahe", "hai", "रहा", "रही", "रहे", "है"].includes(
              tokens[first + step + 1]?.text ?? "",
            ),
        ),
      isUnknown: within(unknowns).length > 0,
      isCondition: ifs.length > 0,
      isDenied: tokens
        .slice(first, last + 1)
        .some(
          ({ key, text }, step) =>
            (denials.has(key) || denials.has(text) || lessWords.has(text)) &&
            !(LOW.has(text) && PLACES.has(tokens[first + step + 1]?.text ?? "")),
        ),
      isNegated: tokens.slice(first, last + 1).some(({ key }) => negations.has(key)),
      isPast: isPastIn(tokens, first, last),
      hasCorrection: within(corrections).length > 0,
    };
  });
  // "Avoid paracetamol and herbal medicines": the list goes on.
  for (const [position, clause] of plain.entries()) {
    const before = plain[position - 1];
    const opens = tokens[clause.first]?.text;
    const isList = (opens === "and" || opens === "or") && clause.course === undefined;
    if (isList && before?.isDenied === true && tokens[before.first]?.text === "avoid") clause.isDenied = true;
  }
  return plain.map((clause, position) => {
    const before = plain[position - 1];
    const after = plain[position + 1];
    const governed =
      (after?.isCondition === true && isEnglish(tokens, firstWord(tokens, after.first))) ||
      (before?.isCondition === true && !governsBack(tokens, before, position === 1));
    return { ...clause, isConditional: !clause.isCondition && governed };
  });
}

const firstWord = (tokens: readonly Token[], from: number): number => {
  const index = tokens.findIndex((token, at) => at >= from && token.kind !== "mark");
  return index < 0 ? from : index;
};

/** An English "if" after its main clause speaks of what came before; one that opens the sentence, of what follows. */
const governsBack = (tokens: readonly Token[], clause: { first: number }, isOpening: boolean): boolean =>
  isEnglish(tokens, firstWord(tokens, clause.first)) && !isOpening;

export const clauseAt = (clauses: readonly Clause[], index: number): Clause =>
  clauses.findLast(({ first }) => first <= index) ?? (clauses[0] as Clause);
