import type { ModelClaim, ModelNoteDraft } from "@swasya/cloud/model/note-draft";
import type { SpokenEvidence } from "@swasya/domain/evidence";
import { type Soap, emptySoap } from "@swasya/domain/note";
import type { ClaimsOfLines } from "./model-claims.ts";
import { plainLine } from "@swasya/domain/plain-text";
import type { Transcript, TranscriptSegment } from "@swasya/domain/transcript";

interface Said {
  readonly transcript: Transcript;
  /** The segments as the model got them, without names and numbers. */
  readonly sent: readonly TranscriptSegment[];
  readonly newStatementId: () => string;
}

export interface ModelSoap {
  readonly soap: Soap;
  readonly claims: ClaimsOfLines;
  /** Lines whose quotes were not said. */
  readonly dropped: number;
}

/**
 * Evidence or nothing: a line keeps the quotes that stand word for word in their segment, and one without any
 * is dropped. Whether its facts are in those quotes is checked afterwards.
 */
export function soapFromModel({ statements }: ModelNoteDraft, said: Said): ModelSoap {
  const soap = emptySoap();
  const claims = new Map<string, readonly ModelClaim[]>();
  let dropped = 0;
  for (const { section, text, evidence, claims: claimed } of statements) {
    const found = evidence.flatMap((piece) => spokenEvidence(piece, said));
    if (found.length === 0) {
      dropped += 1;
      continue;
    }
    const statementId = said.newStatementId();
    soap[section].push({ statementId, text, evidence: found, support: "supported" });
    claims.set(statementId, claimed);
  }
  return { soap, claims, dropped };
}

function spokenEvidence(
  { segmentId, quote }: { segmentId: string; quote: string },
  { transcript, sent }: Said,
): SpokenEvidence[] {
  const segment = transcript.segments.find((candidate) => candidate.segmentId === segmentId);
  const shown = sent.find((candidate) => candidate.segmentId === segmentId);
  if (!segment || !shown || !holds(shown.text, quote)) return [];
  const { startSeconds, endSeconds, speaker } = segment;
  // With a name taken out the quote is not what was said: the whole segment is.
  const words = holds(segment.text, quote) ? quote.trim() : segment.text;
  return [{ kind: "spoken", segmentId, startSeconds, endSeconds, speaker, quote: words }];
}

const holds = (text: string, quote: string): boolean => quote !== "" && plainLine(text).includes(quote);
