import type { SpokenEvidence } from "@swasya/domain/evidence";
import { emptySoap, type Soap, type SoapSection, type Statement } from "@swasya/domain/note";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import { factChips, findFacts, type Findings } from "./findings.ts";
import { isInstruction } from "./instructions.ts";
import { answerOf, sentencesOf, type Sentence } from "./sentences.ts";

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

const hasComplaint = (findings: Findings): boolean =>
  findings.symptoms.length + findings.negated.length + findings.durations.length + findings.medicines.length >
  0;

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
  const { symptoms, negated } = findFacts(textOf([question, answer]));
  return symptoms.length + negated.length > 0;
}

function sectionOf(said: Said, findings: Findings): SoapSection | undefined {
  if (said.sentence.isQuestion) return undefined;
  if (!isPatientSide(said) && isInstruction(said.sentence, findings)) return "plan";
  if (!isPatientSide(said) && findings.vitals.length > 0) return "objective";
  if (isStaff(said)) return undefined;
  return hasComplaint(findings) || findings.vitals.length > 0 ? "subjective" : undefined;
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
    const section = sectionOf(said, findFacts(said.quote));
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
  const facts = factChips(findFacts(text));
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
