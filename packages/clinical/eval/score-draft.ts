import { SECTIONS } from "@swasya/domain/note";
import type { RecordingId } from "@swasya/domain/ids";
import { Speaker, type Transcript } from "@swasya/domain/transcript";
import type { Claim } from "../src/claims/claim.ts";
import { readTalk } from "../src/claims/read-claims.ts";
import { draftFromTranscript } from "../src/draft/draft-from-transcript.ts";
import { heardNotInNote } from "../src/draft/heard-not-in-note.ts";
import { numberedLines } from "../src/draft/redraft.ts";
import { checkSoap } from "../src/entail/check-evidence.ts";
import type { Visit } from "./fixtures.ts";

/** What the rules make of the talks themselves. */
export interface DraftScore {
  readonly lines: number;
  /** Written from claims, the others quoted. */
  readonly written: number;
  /** The evidence check doubts them: always none. */
  readonly doubted: number;
  /** What a careful clinician would put on record of the talks; advice apart. */
  readonly facts: number;
  readonly inNote: number;
  /** In no line, but offered under "Heard, not in the note". */
  readonly heard: number;
}

const asTranscript = ({ turns }: Visit): Transcript => ({
  recordingId: "REC_eval" as RecordingId,
  languages: ["hi-IN", "en-IN"],
  durationSeconds: turns.length,
  segments: turns.map(({ number, speaker, text }) => ({
    segmentId: `s${number}`,
    startSeconds: number,
    endSeconds: number + 1,
    voice: speaker,
    speaker: Speaker.catch("unknown").parse(speaker),
    text,
  })),
});

/** `factsIn` tells which of the visit's facts these claims hold, by their place in its list. */
export function scoreDraft(
  visit: Visit,
  factsIn: (claims: readonly Claim[]) => ReadonlySet<number>,
): DraftScore {
  const transcript = asTranscript(visit);
  const soap = draftFromTranscript(transcript, numberedLines());
  const lines = SECTIONS.flatMap((section) => soap[section]);
  const checked = checkSoap(soap, transcript);
  const talkOf = (texts: readonly string[]): readonly Claim[] =>
    texts.flatMap((text) => readTalk(text.split(" — ").map((part) => ({ text: part }))).claims);
  const inNote = factsIn(talkOf(lines.map(({ text }) => text)));
  const offered = factsIn(talkOf(heardNotInNote(checked, transcript).map(({ text }) => text)));
  return {
    lines: lines.length,
    written: lines.filter(({ phrases }) => phrases !== undefined).length,
    doubted: SECTIONS.flatMap((section) => checked[section]).filter(({ support }) => support !== "supported")
      .length,
    facts: visit.facts.filter(({ kind }) => kind !== "instruction").length,
    inNote: inNote.size,
    heard: [...offered].filter((fact) => !inNote.has(fact)).length,
  };
}

export const sumDrafts = (drafts: readonly DraftScore[]): DraftScore => {
  const sum = (name: keyof DraftScore): number => drafts.reduce((total, draft) => total + draft[name], 0);
  return {
    lines: sum("lines"),
    written: sum("written"),
    doubted: sum("doubted"),
    facts: sum("facts"),
    inNote: sum("inNote"),
    heard: sum("heard"),
  };
};
