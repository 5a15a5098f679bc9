import type { SpokenEvidence } from "@swasya/domain/evidence";
import { HEARD_WEIGHTS, type HeardLine, SECTIONS, type Soap, type SoapSection } from "@swasya/domain/note";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import { type Claim, slotOf } from "../claims/claim.ts";
import { isProblemKind } from "../claims/problem.ts";
import { readClaims, type ReadText, readTalk } from "../claims/read-claims.ts";
import { isAbout } from "../entail/carries.ts";
import { fitOf } from "../entail/compare-slots.ts";
import { PATIENT } from "../scene/whose.ts";

type Weight = HeardLine["weight"];

/** Complaints that cannot wait: a note without them is dangerous. */
const DANGERS: ReadonlySet<string> = new Set([
  "breathlessness",
  "chest pain",
  "fainting",
  "seizure",
  "suicidal thoughts",
  "haemoptysis",
  "black stools",
  "dysentery",
  "rectal bleeding",
  "vaginal bleeding",
  "reduced fetal movements",
  "facial weakness",
  "slurred speech",
  "snake bite",
  "dog bite",
  "poor feeding",
  "domestic abuse",
  "chest indrawing",
  "neck stiffness",
  "unable to drink",
]);

const TAKEN: readonly Claim["kind"][] = ["medicine", "vaccine"];
const ORDERED: readonly Claim["kind"][] = ["test", "procedure"];

function weightOf(claim: Claim): Weight {
  if (claim.kind === "allergy") return "allergy";
  if (TAKEN.includes(claim.kind)) return "medicine";
  if (claim.kind === "measurement") return "measurement";
  if (ORDERED.includes(claim.kind)) return "instruction";
  const isDanger =
    claim.assertion === "present" && [claim.label, claim.concept].some((name) => DANGERS.has(name));
  return isDanger ? "danger" : "complaint";
}

/** Something a note should hold: said, not asked; of the patient, or of somebody of the family. */
function isWorthNoting(claim: Claim): boolean {
  if (claim.who === "other" || claim.isCorrected === true || claim.kind === "time" || claim.kind === "age")
    return false;
  if (claim.assertion !== "present" && claim.assertion !== "absent" && claim.assertion !== "possible")
    return false;
  // That somebody is healthy, or takes nothing, is worth a line only when a drafter thinks so.
  return claim.assertion !== "absent" || claim.kind === "allergy";
}

const ENDED: readonly (string | undefined)[] = [
  "stopped",
  "past",
  "avoid",
  "never",
  "not needed",
  "not taken",
  "refused",
];

/** The note's line says the same of the same thing, in as many or fewer words. */
function isTold(claim: Claim, line: Claim): boolean {
  if (line.who !== claim.who || !(isAbout(line, claim) || isAbout(claim, line))) return false;
  if (line.assertion !== claim.assertion && !(isProblemKind(claim.kind) && claim.assertion === "possible"))
    return false;
  if (claim.kind === "medicine" && ENDED.includes(claim.course) !== ENDED.includes(line.course)) return false;
  if (claim.kind !== "measurement") return true;
  const value = slotOf(claim, "value");
  return value !== undefined && fitOf(value, line) === "same";
}

/** Staff's findings are objective, what they order is the plan; the rest the patient told. */
function sectionOf(claim: Claim, speaker: string): SoapSection {
  const isStaff = speaker === "nurse" || speaker === "doctor";
  if (claim.kind === "measurement" || claim.kind === "finding") return "objective";
  if (isStaff && claim.kind === "condition") return "assessment";
  return isStaff && (TAKEN.includes(claim.kind) || ORDERED.includes(claim.kind)) ? "plan" : "subjective";
}

const JOINT = " — ";
const LONGEST = 2000;

interface Words {
  readonly text: string;
  readonly evidence: SpokenEvidence[];
}

/** The sentence that says it, with the question it answers. */
function wordsOf(claim: Claim, talk: ReadText, segments: readonly TranscriptSegment[]): Words {
  const evidence = [...claim.context, claim.sentence].flatMap((index): SpokenEvidence[] => {
    const sentence = talk.sentences[index];
    const segment = sentence && segments[sentence.segment];
    if (sentence === undefined || segment === undefined) return [];
    const { segmentId, startSeconds, endSeconds, speaker } = segment;
    const quote = sentence.text.slice(sentence.start, sentence.end).trim();
    return [{ kind: "spoken", segmentId, startSeconds, endSeconds, quote, speaker }];
  });
  return {
    text: evidence
      .map(({ quote }) => quote)
      .join(JOINT)
      .slice(0, LONGEST),
    evidence,
  };
}

/**
 * What was said and stands in no line of the note, worst first: one line a sentence, with its words. Lines that
 * are doubted count as in the note, for a person decides them anyway.
 */
export function heardNotInNote(soap: Soap, { segments }: Transcript): HeardLine[] {
  const talk = readTalk(segments);
  const lines = SECTIONS.flatMap((section) => soap[section]).flatMap(
    ({ text }) => readTalk(text.split(JOINT).map((part) => ({ text: part }))).claims,
  );
  const whole = SECTIONS.flatMap((section) => soap[section]).flatMap(({ text }) => readClaims(text).claims);
  const told = [...lines, ...whole];
  const missing = talk.claims.filter(
    (claim) => isWorthNoting(claim) && !told.some((line) => isTold(claim, line)),
  );
  const bySentence = Map.groupBy(missing, ({ sentence }) => sentence);
  const heard = [...bySentence].map(([sentence, claims]): HeardLine => {
    const worst = claims.toSorted((a, b) => rank(a) - rank(b))[0] as Claim;
    const speaker = talk.sentences[sentence]?.speaker ?? "unknown";
    return {
      statementId: `heard-${sentence + 1}`,
      weight: weightOf(worst),
      section: worst.who === PATIENT ? sectionOf(worst, speaker) : "subjective",
      ...wordsOf(worst, talk, segments),
    };
  });
  return worstThatFit(
    heard
      .filter(({ evidence }) => evidence.length > 0)
      .toSorted((a, b) => HEARD_WEIGHTS.indexOf(a.weight) - HEARD_WEIGHTS.indexOf(b.weight)),
  );
}

/** Their share of the row a note is kept in, in bytes of JSON: a draft that left out an hour of talk is no draft. */
const MOST_BYTES = 60_000;

function worstThatFit(worstFirst: readonly HeardLine[]): HeardLine[] {
  let left = MOST_BYTES;
  const size = (line: HeardLine): number => new TextEncoder().encode(JSON.stringify(line)).length;
  const end = worstFirst.findIndex((line) => (left -= size(line)) < 0);
  return end < 0 ? [...worstFirst] : worstFirst.slice(0, end);
}

const rank = (claim: Claim): number => HEARD_WEIGHTS.indexOf(weightOf(claim));
