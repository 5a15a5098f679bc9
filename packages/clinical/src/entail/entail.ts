import { type Claim, slotOf, type Span } from "../claims/claim.ts";
import type { ReadText } from "../claims/read-claims.ts";
import { instructionNamed } from "../lexicon/instructions.ts";
import { clauseOf, type SceneSentence } from "../scene/scene.ts";
import { isProblemKind } from "../claims/problem.ts";
import { fitOf } from "./compare-slots.ts";
import { isAbout, type Obstacle, obstaclesOf } from "./carries.ts";
import { areWordsFound, saysSomething, unfoundWords } from "./residue.ts";

/** Why a line is not supported. Spans are offsets in the line. */
export interface Reason {
  /** contradicted: the cited words say otherwise · not-found: they do not say it. */
  readonly kind: "contradicted" | "not-found";
  /** The line's words, or the slot's value, that are wrong or missing. */
  readonly what: string;
  /** Which part of the claim: `dose`, `course`, `assertion`, `who`, `word`… */
  readonly slot: string;
  readonly start: number;
  readonly end: number;
  /** The source claim that says otherwise. */
  readonly said?: Claim;
}

export interface Verdict {
  readonly support: "supported" | "contradicted" | "not-found";
  readonly reasons: readonly Reason[];
}

/** A talk read once, and the sentences of it that a line cites. */
export interface Cited {
  readonly talk: ReadText;
  readonly sentences: ReadonlySet<number>;
}

const isStaff = (sentence: SceneSentence | undefined): boolean =>
  sentence?.speaker === "nurse" || sentence?.speaker === "doctor";

/** Unknown voices may have advised or told. */
const staffOf = ({ talk }: Cited, claim: Claim, line: Claim): boolean => {
  const sentence = talk.sentences[claim.sentence];
  return sentence?.speaker === "unknown" ? line.course === "advised" : isStaff(sentence);
};

const weight = (obstacles: readonly Obstacle[]): number =>
  obstacles.reduce((sum, { slot }) => sum + (slot === "asked" || slot === "corrected" ? 10 : 1), 0);

/** "Quit ten years ago": a time at which something ended. */
function isEnded({ sentences }: ReadText, { sentence: index, start }: Claim): boolean {
  const sentence = sentences[index];
  const at = sentence?.tokens.findIndex((token) => token.start === start) ?? -1;
  return sentence !== undefined && at >= 0 && clauseOf(sentence, at).course === "stopped";
}

/** A time or rate that stands alone in the line may belong to any claim of the source. */
const isTold = (claim: Claim, line: ReadText, { talk, sentences }: Cited): boolean =>
  talk.claims.some(
    (source) =>
      sentences.has(source.sentence) &&
      (!isEnded(line, claim) || source.course === "stopped" || source.time === "over") &&
      source.isCorrected !== true &&
      (!source.isConditional || claim.isConditional) &&
      (source.assertion !== "asked" ||
        (sentences.has(source.sentence + 1) && talk.sentences[source.sentence + 1]?.reply !== "no")) &&
      claim.slots.every((slot) => fitOf(slot, source) === "same"),
  );

/** "Cough with sputum" where a cough was told and, in other words, sputum: the wider claim and each word hold. */
function isComposed(claim: Claim, line: ReadText, text: string, cited: Cited): boolean {
  const [wider] = claim.wider;
  const sentence = line.sentences[claim.sentence];
  if (
    wider === undefined ||
    sentence === undefined ||
    claim.assertion !== "present" ||
    !isProblemKind(claim.kind)
  )
    return false;
  const rest = { ...claim, concept: wider, wider: [] };
  const source = [...cited.sentences].flatMap((index) => cited.talk.sentences[index] ?? []);
  return (
    areWordsFound(sentence, claim.start, claim.end, source) &&
    reasonsFor(rest, line, text, cited).length === 0
  );
}

/** "Weight 48, at first it was 44": beside a reading of today the one of then is not told as today's. */
function saidOfThen(claim: Claim, source: Claim, about: readonly Claim[]): Claim | undefined {
  if (claim.kind !== "measurement" || claim.time !== "now" || slotOf(claim, "when") !== undefined)
    return undefined;
  if (source.time === "now" && slotOf(source, "when") === undefined) return undefined;
  const value = slotOf(source, "value")?.value;
  return about.find(
    (other) =>
      other.time === "now" && slotOf(other, "when") === undefined && slotOf(other, "value")?.value !== value,
  );
}

function reasonsFor(claim: Claim, line: ReadText, text: string, cited: Cited): Reason[] {
  const about = cited.talk.claims.filter(
    (source) => cited.sentences.has(source.sentence) && isAbout(claim, source),
  );
  const words = text.slice(claim.start, claim.end);
  if (claim.kind === "time" && isTold(claim, line, cited)) return [];
  // Advice is said in so many ways that each of its words is looked for instead.
  if (claim.kind === "instruction") return [];
  if (claim.assertion === "asked")
    return [{ kind: "not-found", what: words, slot: "question", start: claim.start, end: claim.end }];
  const tries = about
    .map((source) => ({
      source,
      obstacles: obstaclesOf(claim, source, staffOf(cited, source, claim)),
    }))
    .toSorted((a, b) => weight(a.obstacles) - weight(b.obstacles));
  const [best] = tries;
  const then =
    best !== undefined && best.obstacles.length === 0 ? saidOfThen(claim, best.source, about) : undefined;
  if (then !== undefined)
    return [
      { kind: "contradicted", what: words, slot: "time", start: claim.start, end: claim.end, said: then },
    ];
  if (best === undefined && isComposed(claim, line, text, cited)) return [];
  if (best === undefined)
    return [{ kind: "not-found", what: words, slot: claim.kind, start: claim.start, end: claim.end }];
  return best.obstacles.map(({ slot, isOpposite, start, end }) => ({
    kind: isOpposite ? "contradicted" : "not-found",
    what: text.slice(start, end),
    slot,
    start,
    end,
    ...(isOpposite || slot === "condition" ? { said: best.source } : {}),
  }));
}

/**
 * The words of advice that the cited sentences give too, in whatever words: "wear a mask" and "mask lagana". Its
 * times, and every word beside it, are still looked for.
 */
function adviceWords(line: ReadText, { talk, sentences }: Cited): (concept: string, at: Span) => boolean {
  const carried = line.claims.filter(
    (claim) =>
      claim.kind === "instruction" &&
      talk.claims.some(
        (source) =>
          source.kind === "instruction" &&
          sentences.has(source.sentence) &&
          source.concept === claim.concept &&
          source.who === claim.who &&
          (!source.isConditional || claim.isConditional),
      ),
  );
  return (concept, { start, end }) =>
    carried.some(
      (claim) =>
        claim.start <= start &&
        end <= claim.end &&
        instructionNamed(claim.concept)?.concepts.some((names) => names.includes(concept)) === true,
    );
}

/**
 * Whether the cited sentences carry everything the line says: each of its claims by one of theirs with the same
 * slots, and each word that is no claim by a word of theirs. What they do not carry is a reason.
 */
export function entail(line: ReadText, text: string, cited: Cited): Verdict {
  if (!saysSomething(line))
    return {
      support: "not-found",
      reasons: [{ kind: "not-found", what: text, slot: "word", start: 0, end: text.length }],
    };
  const source = [...cited.sentences].flatMap((index) => cited.talk.sentences[index] ?? []);
  const claims = line.claims.flatMap((claim) =>
    claim.isCorrected === true ? [] : reasonsFor(claim, line, text, cited),
  );
  const words = unfoundWords(line, source, adviceWords(line, cited)).map(({ what, start, end }): Reason => ({
    kind: "not-found",
    what,
    slot: "word",
    start,
    end,
  }));
  const reasons = [...claims, ...words];
  if (reasons.length === 0) return { support: "supported", reasons };
  return {
    support: reasons.some(({ kind }) => kind === "contradicted") ? "contradicted" : "not-found",
    reasons,
  };
}
