import type { Evidence, SpokenEvidence, Support } from "@swasya/domain/evidence";
import { SECTIONS, type Soap, type Statement } from "@swasya/domain/note";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import {
  checkDenials,
  checkDurations,
  checkInvestigations,
  checkSides,
  checkSymptoms,
  checkVitals,
} from "./check-findings.ts";
import { checkDrugs, checkFrequencies } from "./check-medicines.ts";
import { checkNumbers } from "./check-numbers.ts";
import { readText, type Problem } from "./claim.ts";
import { factChips, findFacts } from "./findings.ts";
import { locateQuote } from "./locate-quote.ts";

export type { Problem, ProblemKind } from "./claim.ts";

export interface Checked {
  readonly support: Extract<Support, "supported" | "unsupported" | "contradicted">;
  readonly problems: readonly Problem[];
}

const JOINT = " — ";

const checks = [
  checkSymptoms,
  checkDenials,
  checkDurations,
  checkVitals,
  checkDrugs,
  checkFrequencies,
  checkNumbers,
  checkInvestigations,
  checkSides,
];

/** Findings and measurements need more than a likely number: only these can be said otherwise. */
const canContradict = (problem: Problem): boolean =>
  problem.nearest !== undefined && problem.kind !== "number";

/**
 * Whether every number, drug, dose, duration, measurement and finding of a line is in the words quoted for
 * it. Without quotes, or with a fact missing there, it is unsupported; with the opposite there, contradicted.
 */
export function checkStatement(text: string, quotes: readonly string[]): Checked {
  const said = quotes.map((quote) => quote.trim()).filter((quote) => quote !== "");
  if (said.length === 0)
    return { support: "unsupported", problems: [{ kind: "no-evidence", label: text.trim().slice(0, 60) }] };
  if (said.join(JOINT) === text.trim()) return { support: "supported", problems: [] };
  const line = readText(text);
  const source = readText(said.join(JOINT));
  const problems = checks.flatMap((check) => check(line, source));
  if (problems.length === 0) return { support: "supported", problems };
  return { support: problems.some(canContradict) ? "contradicted" : "unsupported", problems };
}

const isSpoken = (piece: Evidence): piece is SpokenEvidence => piece.kind === "spoken";

interface Located {
  readonly evidence: Evidence;
  /** The quote with the rest of its sentences; undefined when it was not said there. */
  readonly words?: string;
}

function locate(piece: Evidence, segments: ReadonlyMap<string, TranscriptSegment>): Located {
  if (piece.kind === "scanned") return { evidence: piece, words: piece.quote };
  if (!isSpoken(piece)) return { evidence: piece };
  const segment = segments.get(piece.segmentId);
  const words = segment && locateQuote(piece.quote, segment.text);
  if (segment === undefined || words === undefined) return { evidence: piece };
  const { startSeconds, endSeconds, speaker } = segment;
  const isWithin =
    piece.startSeconds >= startSeconds &&
    piece.endSeconds <= endSeconds &&
    piece.startSeconds <= piece.endSeconds;
  const times = isWithin ? {} : { startSeconds, endSeconds };
  return { evidence: { ...piece, ...times, speaker }, words };
}

function checkLine(statement: Statement, segments: ReadonlyMap<string, TranscriptSegment>): Statement {
  if (statement.support === "person") return statement;
  const located = statement.evidence.map((piece) => locate(piece, segments));
  const evidence = located.map((piece) => piece.evidence);
  const facts = statement.facts ?? factChips(findFacts(statement.text));
  const words = located.map((piece) => piece.words);
  const isQuoted = words.length > 0 && words.every((word) => word !== undefined);
  const support = isQuoted ? checkStatement(statement.text, words).support : "unsupported";
  return { ...statement, evidence, facts, support };
}

/** The draft with the support of each line decided anew from the transcript. Lines of a person are theirs. */
export function checkSoap(soap: Soap, transcript: Transcript): Soap {
  const segments = new Map(transcript.segments.map((segment) => [segment.segmentId, segment]));
  const checked = { ...soap };
  for (const section of SECTIONS)
    checked[section] = soap[section].map((statement) => checkLine(statement, segments));
  return checked;
}
