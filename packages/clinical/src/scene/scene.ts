import { allTerms } from "../lexicon/all-terms.ts";
import { findTerms, type Term } from "../lexicon/terms.ts";
import { answerOf, sentencesOf } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { clauseAt, clausesOf, type Clause } from "./clauses.ts";
import { type Kin, OTHER, PATIENT, whoseTokens } from "./whose.ts";

export interface Said {
  readonly text: string;
  /** A speaker of the domain, or `other` for a voice that is no part of the visit; absent when not known. */
  readonly speaker?: string;
}

export type Reply = "yes" | "no" | "unknown";

/** One sentence with all that it cannot say by itself. */
export interface SceneSentence {
  /** Over the whole talk. */
  readonly index: number;
  readonly segment: number;
  readonly speaker: string;
  /** The segment's text; spans are offsets in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly clauses: readonly Clause[];
  readonly isQuestion: boolean;
  readonly reply?: Reply;
  /** Whose each token is. */
  readonly whose: readonly string[];
  /** Where a person is named, and who it is. */
  readonly kin: readonly Kin[];
  /** The person under discussion where the sentence ends. */
  readonly subject: string;
}

const isStaff = (speaker: string): boolean => speaker === "nurse" || speaker === "doctor";

const CHILD =
  /(?:bac+h|बच्च|\bbaby\b|\bchild\b|munn|\bbet[aie]\b|\b(?:son|daughter|infant|newborn)\b|बेट[ाीे])/i;
/** Somebody speaks of themselves. */
const OWN = /(?:\bi\b|\bi'|\bmy\b|mujhe|mujhko|\bmaine\b|\bmain\b|मुझे|मैंने|मैं |मेर)/i;

/** "Meri beti ko bhi": the daughter as well, so not she alone. */
const ALSO =
  /(?:bet[aei]|bac+h\w*|\bson|daughter|child|बेट[ाीे]|बच्च\S+)\s+(?:(?:ko|ke|ki|को|के|की)\s+)?(?:bhi|too|also|भी)(?![\w\u0900-\u097f])/iu;

/** An elder and a younger child are told apart: neither is "the child". */
const ELDER = /(?:bad[aei]|elder|older|बड़[ाीे]|बड़[ाीे])(?![\w\u0900-\u097f])/iu;
const YOUNGER = /(?:chhot[aei]|chot[aei]|younger|छोट[ाीे])(?![\w\u0900-\u097f])/iu;

/** Somebody else speaks for the patient, and speaks of a child: then the child is the patient. */
export function isAboutChild(said: readonly Said[]): boolean {
  const all = said.map(({ text }) => text).join(" ");
  if (CHILD.test(all) && ELDER.test(all) && YOUNGER.test(all)) return false;
  if (said.some(({ speaker }) => speaker === "attendant")) return true;
  if (ALSO.test(all)) return false;
  if (CHILD.test(all) && !OWN.test(all)) return true;
  return said.some(
    ({ text, speaker }) =>
      isStaff(speaker ?? "") &&
      /(?:bac+h|बच्च|baby|\bchild\b|your (?:son|daughter)|munn)/i.test(text) &&
      !/(?:kitne|how many|कितने)/i.test(text),
  );
}

function replyOf(clauses: readonly Clause[], answer: "yes" | "no" | undefined): Reply | undefined {
  if (clauses[0]?.isUnknown === true) return "unknown";
  // "Nahi nahi, subah solah": it takes back what was said, and answers nothing with no.
  if (clauses[0]?.hasCorrection === true) return undefined;
  return answer;
}

const SHORT = 7;
/** "Not much", "not always": there is some. */
const PARTLY = new Set(
  "much many really always daily every all very zyada jyada itna itni utna utni khaas khas bahut roz hamesha pata only sirf bas abhi yet ज्यादा ज़्यादा इतना इतनी उतना खास बहुत रोज हमेशा पता सिर्फ बस अभी".split(
    " ",
  ),
);

/** "Peshab ho raha hai?" – "Subah se nahi hua.": a few words that deny, and name nothing of their own. */
const isShortNo = (tokens: readonly Token[], clauses: readonly Clause[], terms: readonly Term[]): boolean =>
  tokens.length <= SHORT &&
  clauses.length === 1 &&
  clauses[0]?.isNegated === true &&
  !clauses[0].isUnknown &&
  clauses[0].course === undefined &&
  !tokens.some(({ text }) => PARTLY.has(text)) &&
  terms.every(({ entry }) => entry.kind === "word" && !WELL.has(entry.concept));
const WELL = new Set(["normal", "better", "relief", "same", "worse", "control", "upset", "suit"]);

/** The talk as sentences in order, each with its speaker, its clauses and whom it is about. */
export function sceneOf(said: readonly Said[], childIsPatient: boolean): SceneSentence[] {
  const sentences: SceneSentence[] = [];
  let subject = PATIENT;
  for (const [segment, { text, speaker = "unknown" }] of said.entries())
    for (const sentence of sentencesOf(text)) {
      const { tokens, start, end, isQuestion } = sentence;
      const clauses = clausesOf(tokens);
      const { whose, kin } =
        speaker === OTHER
          ? { whose: tokens.map(() => OTHER), kin: [] }
          : whoseTokens(tokens, subject, childIsPatient);
      subject = whose.at(-1) ?? PATIENT;
      const terms = findTerms(tokens, allTerms);
      const before = sentences.at(-1);
      const isAnswer = before?.isQuestion === true && before.speaker !== speaker;
      const plain = answerOf(sentence) ?? (isAnswer && isShortNo(tokens, clauses, terms) ? "no" : undefined);
      const reply = replyOf(clauses, plain);
      sentences.push({
        index: sentences.length,
        segment,
        speaker,
        text,
        start,
        end,
        tokens,
        terms,
        clauses,
        isQuestion,
        ...(reply === undefined ? {} : { reply }),
        whose,
        kin,
        subject,
      });
    }
  return sentences;
}

export const clauseOf = (sentence: SceneSentence, index: number): Clause => clauseAt(sentence.clauses, index);
