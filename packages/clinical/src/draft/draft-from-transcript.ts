import type { SpokenEvidence } from "@swasya/domain/evidence";
import { emptySoap, type Soap, type Statement } from "@swasya/domain/note";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";
import type { Claim } from "../claims/claim.ts";
import { factChips } from "../claims/fact-chips.ts";
import { type ReadText, readTalk } from "../claims/read-claims.ts";
import { type LineParts, linesOf } from "./draft-lines.ts";
import { english } from "./english.ts";
import { hindi } from "./hindi.ts";
import type { NoteLanguage, Phrasing } from "./phrasing.ts";
import { type WrittenLine, writeLines } from "./write-line.ts";

const phrasings: Readonly<Record<NoteLanguage, Phrasing>> = { en: english, hi: hindi };

/** Between a question and its answer from another segment; a sentence ends there. */
const JOINT = " — ";
const MAX_TEXT = 2000;

interface Source {
  readonly talk: ReadText;
  readonly segments: readonly TranscriptSegment[];
}

function evidenceOf(index: number, { talk, segments }: Source): SpokenEvidence | undefined {
  const sentence = talk.sentences[index];
  const segment = sentence && segments[sentence.segment];
  if (sentence === undefined || segment === undefined) return undefined;
  const { segmentId, startSeconds, endSeconds, speaker } = segment;
  const quote = sentence.text.slice(sentence.start, sentence.end).trim();
  return { kind: "spoken", segmentId, startSeconds, endSeconds, quote, speaker };
}

type Line = Omit<Statement, "statementId">;

function written({ text, phrases }: WrittenLine, claims: readonly Claim[], source: Source): Line {
  const sentences = [...new Set(phrases.flatMap((phrase) => phrase.sentences))].toSorted((a, b) => a - b);
  const evidence = sentences.flatMap((index) => evidenceOf(index, source) ?? []);
  return {
    text,
    evidence,
    support: "supported",
    facts: factChips(claims),
    phrases: phrases.map(({ start, end, sentences: own }) => ({
      start,
      end,
      evidence: own.map((index) => sentences.indexOf(index)),
    })),
  };
}

function quoted(sentences: readonly number[], source: Source): Line | undefined {
  const evidence = sentences.flatMap((index) => evidenceOf(index, source) ?? []);
  const text = evidence.map(({ quote }) => quote).join(JOINT);
  if (text === "" || text.length > MAX_TEXT) return undefined;
  const facts = factChips(readTalk(evidence.map(({ quote }) => ({ text: quote }))).claims);
  return { text, evidence, support: "supported", facts };
}

function statementsOf(parts: LineParts, source: Source, say: Phrasing): Line[] {
  const { lines, quoted: left } = writeLines(parts, source.talk, say);
  const quotes =
    parts.wholeSentence !== undefined && lines.length === 0
      ? [[parts.wholeSentence]]
      : left.map(({ sentence, context }) => [...context, sentence]);
  const unique = [...new Map(quotes.map((sentences) => [sentences.join(), sentences])).values()];
  return [
    ...lines.map((line) => written(line, claimsOf(line, parts), source)),
    ...unique.flatMap((sentences) => quoted(sentences, source) ?? []),
  ];
}

/** The claims that a line was written from, by the sentences it rests on. */
const claimsOf = ({ phrases }: WrittenLine, { claims }: LineParts): Claim[] => {
  const sentences = new Set(phrases.flatMap((phrase) => phrase.sentences));
  return claims.filter(({ sentence }) => sentences.has(sentence));
};

/**
 * The rule-based draft, written from what the talk claims: complaints with what was denied beside them,
 * measurements, what somebody said it is, and what to take and do. Every line is held to its words before it is
 * put down; what cannot be said whole stands as it was said.
 */
export function draftFromTranscript(
  { segments }: Transcript,
  newStatementId: () => string,
  language: NoteLanguage = "en",
): Soap {
  const source = { talk: readTalk(segments), segments };
  const soap = emptySoap();
  const seen = new Set<string>();
  for (const parts of linesOf(source.talk))
    for (const line of statementsOf(parts, source, phrasings[language])) {
      if (seen.has(`${parts.section} ${line.text}`)) continue;
      seen.add(`${parts.section} ${line.text}`);
      soap[parts.section].push({ statementId: newStatementId(), ...line });
    }
  return soap;
}
