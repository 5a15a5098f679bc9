import type { SoapSection } from "@swasya/domain/note";
import { type Claim, slotOf } from "../claims/claim.ts";
import { ALLERGY } from "../claims/allergy.ts";
import { isProblemKind } from "../claims/problem.ts";
import type { ReadText } from "../claims/read-claims.ts";
import type { SceneSentence } from "../scene/scene.ts";
import { OTHER, PATIENT } from "../scene/whose.ts";
import { isInstruction } from "./instructions.ts";

/** What goes into one line of a note, or into a few when it does not fit one. */
export interface LineParts {
  readonly section: SoapSection;
  /** Complaints first, then what is known, taken, not borne, lived with, and the family's. */
  readonly rank: number;
  readonly claims: readonly Claim[];
  /** Of an order or an instruction: nothing its sentence says may be left out. */
  readonly wholeSentence?: number;
}

const RANKS = [
  "symptom",
  "finding",
  "measurement",
  "condition",
  "test",
  "procedure",
  "vaccine",
  "medicine",
  "allergy",
  "habit",
] as const;
const FAMILY = RANKS.length;
const LAST = FAMILY + 1;

const rankOf = ({ kind, who }: Claim): number => {
  if (who !== PATIENT) return FAMILY;
  const rank = (RANKS as readonly string[]).indexOf(kind);
  return rank < 0 ? LAST : rank;
};

const isStaff = (sentence: SceneSentence | undefined): boolean =>
  sentence?.speaker === "nurse" || sentence?.speaker === "doctor";

/** Asserted, of somebody here or of the family, and not taken back. */
const isTold = ({ kind, assertion, who, isCorrected }: Claim): boolean =>
  kind !== "time" &&
  kind !== "age" &&
  who !== OTHER &&
  isCorrected !== true &&
  (assertion === "present" || assertion === "absent" || assertion === "possible");

const sameThing = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind &&
  a.label === b.label &&
  a.who === b.who &&
  a.assertion === b.assertion &&
  a.course === b.course;

/** An allergy whose substance somebody named says all that "an allergy" says. */
const isNamed = (more: Claim, less: Claim): boolean =>
  less.kind === "allergy" &&
  less.label === ALLERGY &&
  more.kind === "allergy" &&
  more.label !== ALLERGY &&
  [more, less].every(({ who, assertion }) => who === PATIENT && assertion === "present");

/** "Haan, pichle saal bhi": the same again, at another time. */
const isAnotherTime = (a: Claim, b: Claim): boolean => slotOf(a, "when")?.value !== slotOf(b, "when")?.value;

const saysMore = (more: Claim, less: Claim): boolean =>
  isNamed(more, less) ||
  (sameThing(more, less) &&
    !(isProblemKind(more.kind) && isAnotherTime(more, less)) &&
    more.slots.length >= less.slots.length &&
    less.slots.every(({ name, value }) =>
      more.slots.some((slot) => slot.name === name && slot.value === value),
    ));

/** What was told more than once stands where the most was told. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim, at) =>
      !claims.some(
        (other, spot) => spot !== at && saysMore(other, claim) && (!saysMore(claim, other) || spot < at),
      ),
  );
}

/** Where a claim belongs; undefined for what only a person may put into a note. */
function sectionOf(claim: Claim, sentence: SceneSentence | undefined): SoapSection | undefined {
  if (claim.kind === "measurement") return sentence?.speaker === "patient" ? "subjective" : "objective";
  if (!isStaff(sentence)) return "subjective";
  if (claim.kind === "finding") return "objective";
  if (claim.kind === "condition" && claim.who === PATIENT)
    return claim.assertion === "absent" ? undefined : "assessment";
  const isOrdered = claim.course !== undefined && claim.course !== "taking" && claim.course !== "past";
  return !isProblemKind(claim.kind) && claim.kind !== "allergy" && isOrdered ? "plan" : undefined;
}

const isComplaint = ({ kind, who }: Claim): boolean =>
  who === PATIENT && (kind === "symptom" || kind === "finding");

/** Complaints of a sentence are one line, with what was denied after them; anything else is a line of its own. */
function groups(claims: readonly Claim[]): Claim[][] {
  const lines: Claim[][] = [];
  let complaints: Claim[] | undefined;
  for (const claim of claims) {
    if (!isComplaint(claim)) {
      lines.push([claim]);
      continue;
    }
    const continues =
      complaints !== undefined &&
      (claim.assertion === "absent" || complaints.at(-1)?.sentence === claim.sentence);
    if (continues && complaints !== undefined) complaints.push(claim);
    else lines.push((complaints = [claim]));
  }
  return lines;
}

/** "ORS after each loose stool" names the ORS: it is no second order. */
const withoutNamed = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      claim.kind === "instruction" ||
      claim.slots.length > 0 ||
      !claims.some(
        ({ kind, start, end }) => kind === "instruction" && start <= claim.start && claim.end <= end,
      ),
  );

/** The readings of one sentence are one line. */
const bySentence = (claims: readonly Claim[]): Claim[][] => [
  ...Map.groupBy(claims, ({ sentence }) => sentence).values(),
];

/** Readings that follow each other are one line. */
function byRound(claims: readonly Claim[]): Claim[][] {
  const lines: Claim[][] = [];
  for (const claim of claims) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const continues =
      before !== undefined &&
      before.kind === claim.kind &&
      claim.sentence - before.sentence <= (claim.kind === "measurement" ? ROUND : 0);
    if (continues) line?.push(claim);
    else lines.push([claim]);
  }
  return lines;
}
/** Sentences between two readings of one round; between them stand "let me see" and "all right". */
const ROUND = 2;

const TOLD: readonly (string | undefined)[] = ["taking", "past", "stopped", "given", "not taken", "never"];

/** Nobody knows who speaks, and the medicine answers a question, or is or was taken: told, not ordered. */
const isHistory = (sentence: SceneSentence, own: readonly Claim[]): boolean =>
  !isStaff(sentence) &&
  own.some(
    ({ kind, course }) => kind === "medicine" && (sentence.reply !== undefined || TOLD.includes(course)),
  );

/** The sentences that tell the patient what to take or do. */
function instructionsOf({ sentences, claims }: ReadText): SceneSentence[] {
  return sentences.filter((sentence) => {
    if (["patient", "attendant", OTHER].includes(sentence.speaker)) return false;
    const own = claims.filter((claim) => claim.sentence === sentence.index);
    return isInstruction(sentence, own) && !isHistory(sentence, own);
  });
}

const inOrder = (a: Claim, b: Claim): number => a.sentence - b.sentence || a.start - b.start;

/** What of a talk goes into which line of the note, section by section. */
export function linesOf(talk: ReadText): LineParts[] {
  const orders = instructionsOf(talk);
  const ordered = new Set(orders.map(({ index }) => index));
  const told = withoutRepeats(talk.claims.filter(isTold)).toSorted(inOrder);
  const rest = Map.groupBy(
    told.filter(({ sentence, kind }) => !ordered.has(sentence) && kind !== "instruction"),
    (claim) => sectionOf(claim, talk.sentences[claim.sentence]),
  );
  const of = (section: SoapSection, grouped: readonly Claim[][]): LineParts[] =>
    grouped.map((claims) => ({ section, rank: rankOf(claims[0] as Claim), claims }));
  const subjective = of("subjective", groups(rest.get("subjective") ?? []));
  return [
    ...subjective.toSorted((a, b) => a.rank - b.rank),
    ...of("objective", byRound(rest.get("objective") ?? [])),
    ...of("assessment", bySentence(rest.get("assessment") ?? [])),
    ...[
      ...of("plan", bySentence(rest.get("plan") ?? [])),
      ...orders.map(({ index }): LineParts => ({
        section: "plan",
        rank: 0,
        claims: withoutNamed(told.filter(({ sentence }) => sentence === index)),
        wholeSentence: index,
      })),
    ].toSorted((a, b) => firstOf(a) - firstOf(b)),
  ];
}

const firstOf = ({ wholeSentence, claims }: LineParts): number => wholeSentence ?? claims[0]?.sentence ?? 0;

/** Every claim of these has the same length: it is said once. */
export function sharedLength(claims: readonly Claim[]): string | undefined {
  const lengths = new Set(claims.map((claim) => slotOf(claim, "length")?.value));
  const [only] = lengths;
  return lengths.size === 1 ? only : undefined;
}
