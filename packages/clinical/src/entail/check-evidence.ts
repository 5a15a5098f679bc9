import type { Evidence, SpokenEvidence, Support } from "@swasya/domain/evidence";
import { SECTIONS, type Reason as LineReason, type Soap, type Statement } from "@swasya/domain/note";
import { plainLine } from "@swasya/domain/plain-text";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import { factChips } from "../claims/fact-chips.ts";
import { readClaims, readLine, type ReadText, readTalk } from "../claims/read-claims.ts";
import { locateQuote } from "../text/locate-quote.ts";
import { entail, type Reason, type Verdict } from "./entail.ts";

export interface Checked {
  readonly support: Extract<Support, "supported" | "unsupported" | "contradicted">;
  readonly reasons: readonly Reason[];
}

const JOINT = " — ";

const supportOf = ({ support }: Verdict): Checked["support"] =>
  support === "not-found" ? "unsupported" : support;

const nothingQuoted = (text: string): Checked => ({
  support: "unsupported",
  reasons: [{ kind: "not-found", what: text.trim(), slot: "evidence", start: 0, end: text.length }],
});

/**
 * Whether everything a line says is in the words quoted for it, which stand alone here. Without quotes it is
 * unsupported; where they say otherwise, contradicted.
 */
export function checkStatement(text: string, quotes: readonly string[]): Checked {
  const said = quotes.map((quote) => quote.trim()).filter((quote) => quote !== "");
  if (said.length === 0) return nothingQuoted(text);
  if (said.join(JOINT) === text.trim()) return { support: "supported", reasons: [] };
  const talk = readTalk(said.map((quote) => ({ text: quote })));
  const verdict = entail(readLine(text, talk), text, { talk, sentences: new Set(talk.sentences.keys()) });
  return { support: supportOf(verdict), reasons: verdict.reasons };
}

interface Located {
  readonly evidence: Evidence;
  /** The quote with the rest of its sentences; undefined when it was not said there. */
  readonly words?: string;
  readonly segment?: number;
}

type Segments = readonly TranscriptSegment[];

const isSpoken = (piece: Evidence): piece is SpokenEvidence => piece.kind === "spoken";

function locate(piece: Evidence, segments: Segments): Located {
  if (piece.kind === "scanned") return { evidence: piece, words: piece.quote };
  if (!isSpoken(piece)) return { evidence: piece };
  const at = segments.findIndex(({ segmentId }) => segmentId === piece.segmentId);
  const segment = segments[at];
  const words = segment && locateQuote(piece.quote, segment.text);
  if (segment === undefined || words === undefined) return { evidence: piece };
  const { startSeconds, endSeconds, speaker } = segment;
  const isWithin =
    piece.startSeconds >= startSeconds &&
    piece.endSeconds <= endSeconds &&
    piece.startSeconds <= piece.endSeconds;
  const times = isWithin ? {} : { startSeconds, endSeconds };
  return { evidence: { ...piece, ...times, speaker }, words, segment: at };
}

/** The sentences of the talk that the located words touch. */
function sentencesIn(
  talk: ReadText,
  located: readonly Located[],
  papers: ReadonlyMap<string, number>,
): Set<number> {
  const cited = new Set<number>();
  for (const { words, segment, evidence } of located) {
    if (words === undefined) continue;
    const where = segment ?? (evidence.kind === "scanned" ? papers.get(evidence.quote) : undefined);
    for (const sentence of talk.sentences) {
      if (sentence.segment !== where) continue;
      const own = plainLine(sentence.text.slice(sentence.start, sentence.end));
      if (segment === undefined || plainLine(words).includes(own) || own.includes(plainLine(words)))
        cited.add(sentence.index);
    }
  }
  return cited;
}

const wordsOf = (talk: ReadText, sentence: number): string => {
  const found = talk.sentences[sentence];
  return found === undefined ? "" : found.text.slice(found.start, found.end).trim();
};

const toLineReason =
  (talk: ReadText, segments: Segments) =>
  ({ kind, slot, start, end, said }: Reason): LineReason => {
    const segment = said && segments[talk.sentences[said.sentence]?.segment ?? -1];
    const place = segment && { segmentId: segment.segmentId, startSeconds: segment.startSeconds };
    return {
      kind,
      slot,
      start,
      end,
      ...(said && { said: { quote: wordsOf(talk, said.sentence), ...place } }),
    };
  };

interface Source {
  readonly segments: Segments;
  /** The segments, read once for all lines. */
  readonly talk: ReadText;
}

/** With the papers a line quotes read after the talk, each as a segment of its own. */
function withPapers(
  { segments, talk }: Source,
  statement: Statement,
): { talk: ReadText; papers: ReadonlyMap<string, number> } {
  const quotes = statement.evidence.flatMap((piece) => (piece.kind === "scanned" ? [piece.quote] : []));
  if (quotes.length === 0) return { talk, papers: new Map() };
  const papers = new Map(quotes.map((quote, at) => [quote, segments.length + at]));
  return { talk: readTalk([...segments, ...quotes.map((text) => ({ text }))]), papers };
}

function judge(
  statement: Statement,
  located: readonly Located[],
  source: Source,
): Pick<Statement, "support" | "reasons"> {
  const { text } = statement;
  const words = located.map((piece) => piece.words);
  const isQuoted = words.length > 0 && words.every((word) => word !== undefined);
  const { talk, papers } = withPapers(source, statement);
  const toReason = toLineReason(talk, source.segments);
  if (!isQuoted) {
    const { support, reasons } = nothingQuoted(text);
    return { support, reasons: reasons.map(toReason) };
  }
  if (words.join(JOINT) === text.trim()) return { support: "supported" };
  const verdict = entail(readLine(text, talk), text, { talk, sentences: sentencesIn(talk, located, papers) });
  const reasons = verdict.reasons.map(toReason);
  return { support: supportOf(verdict), ...(reasons.length === 0 ? {} : { reasons }) };
}

function checkLine(statement: Statement, source: Source): Statement {
  if (statement.support === "person") return statement;
  const located = statement.evidence.map((piece) => locate(piece, source.segments));
  const { reasons: _, opinion: _opinion, ...rest } = statement;
  const facts = statement.facts ?? factChips(readClaims(statement.text).claims);
  return {
    ...rest,
    evidence: located.map((piece) => piece.evidence),
    facts,
    ...judge(statement, located, source),
  };
}

/** The draft with the support of each line decided anew from the transcript. Lines of a person are theirs. */
export function checkSoap(soap: Soap, { segments }: Transcript): Soap {
  const source = { segments, talk: readTalk(segments) };
  const checked = { ...soap };
  for (const section of SECTIONS)
    checked[section] = soap[section].map((statement) => checkLine(statement, source));
  return checked;
}
