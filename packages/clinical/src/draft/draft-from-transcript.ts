import type { SpokenEvidence } from "@swasya/domain/evidence";
import { emptySoap, type Soap, type SoapSection, type Statement } from "@swasya/domain/note";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import type { Claim } from "../claims/claim.ts";
import { factChips } from "../claims/fact-chips.ts";
import { isProblemKind } from "../claims/problem.ts";
import { readClaims, readTalk } from "../claims/read-claims.ts";
import { answerOf, sentencesOf, type Sentence } from "../text/sentences.ts";
import { isInstruction } from "./instructions.ts";

interface Said {
  readonly segment: TranscriptSegment;
  readonly sentence: Sentence;
  readonly quote: string;
}

interface Line {
  readonly section: SoapSection;
  readonly said: readonly Said[];
}

/** Between a question and its answer from another segment; a sentence ends there. */
const JOINT = " — ";
const MAX_TEXT = 2000;
/** A longer reply is a statement of its own. */
const SHORT_ANSWER_WORDS = 6;

const quoteOf = (segment: TranscriptSegment, sentence: Sentence): string =>
  segment.text.slice(sentence.start, sentence.end).trim();

const saidIn = (segment: TranscriptSegment): Said[] =>
  sentencesOf(segment.text).map((sentence) => ({ segment, sentence, quote: quoteOf(segment, sentence) }));

const isPatientSide = ({ segment }: Said): boolean =>
  segment.speaker === "patient" || segment.speaker === "attendant";
const isStaff = ({ segment }: Said): boolean => segment.speaker === "nurse" || segment.speaker === "doctor";

const isTold = ({ assertion, who }: Claim): boolean =>
  who !== "other" && assertion !== "asked" && assertion !== "conditional";

const hasComplaint = (claims: readonly Claim[]): boolean =>
  claims.some((claim) => isTold(claim) && claim.kind !== "measurement");

const hasMeasurement = (claims: readonly Claim[]): boolean =>
  claims.some(({ kind }) => kind === "measurement");

const wordsIn = (sentence: Sentence): number =>
  sentence.tokens.filter((token) => token.kind !== "mark").length;

/** A short yes or no to somebody else's question about findings settles it; the quote covers both. */
function isSettledBy(question: Said, answer: Said | undefined): boolean {
  if (answer === undefined || !question.sentence.isQuestion || answerOf(answer.sentence) === undefined)
    return false;
  if (wordsIn(answer.sentence) > SHORT_ANSWER_WORDS) return false;
  const other = question.segment.segmentId !== answer.segment.segmentId;
  const sameVoice = other && question.segment.voice === answer.segment.voice && isStaff(answer);
  if (sameVoice) return false;
  const { claims } = readTalk([{ text: question.quote }, { text: answer.quote }]);
  return claims.some((claim) => isProblemKind(claim.kind) && isTold(claim));
}

function sectionOf(said: Said, claims: readonly Claim[]): SoapSection | undefined {
  if (said.sentence.isQuestion) return undefined;
  if (!isPatientSide(said) && isInstruction(said.sentence, claims)) return "plan";
  if (!isPatientSide(said) && hasMeasurement(claims)) return "objective";
  if (isStaff(said)) return undefined;
  return hasComplaint(claims) || hasMeasurement(claims) ? "subjective" : undefined;
}

function linesOf(all: readonly Said[]): Line[] {
  const lines: Line[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const said = all[index] as Said;
    const next = all[index + 1];
    if (isSettledBy(said, next) && next !== undefined) {
      lines.push({ section: "subjective", said: [said, next] });
      index += 1;
      continue;
    }
    const section = sectionOf(said, readClaims(said.quote, said.segment.speaker).claims);
    if (section !== undefined && said.quote.length <= MAX_TEXT) lines.push({ section, said: [said] });
  }
  return lines;
}

const textOf = (said: readonly Said[]): string => said.map(({ quote }) => quote).join(JOINT);

const evidenceOf = ({ segment, quote }: Said): SpokenEvidence => ({
  kind: "spoken",
  segmentId: segment.segmentId,
  startSeconds: segment.startSeconds,
  endSeconds: segment.endSeconds,
  quote,
  speaker: segment.speaker,
});

function toStatement(line: Line, statementId: string): Statement {
  const text = textOf(line.said);
  const facts = factChips(readTalk(line.said.map(({ quote }) => ({ text: quote }))).claims);
  return { statementId, text, evidence: line.said.map(evidenceOf), support: "supported", facts };
}

/**
 * The rule-based draft: the patient's own words where they carry facts, measurements said aloud, and
 * instructions given. Every line is a quote; the assessment is the doctor's and stays empty.
 */
export function draftFromTranscript(transcript: Transcript, newStatementId: () => string): Soap {
  const soap = emptySoap();
  for (const line of linesOf(transcript.segments.flatMap(saidIn)))
    if (textOf(line.said).length <= MAX_TEXT) soap[line.section].push(toStatement(line, newStatementId()));
  return soap;
}
