import type { Speaker, Transcript, TranscriptSegment } from "./transcript.ts";

/** Who a person says spoke, by voice; where one voice stands for everybody, by segment. */
export type Speakers = Readonly<Record<string, Speaker>>;

/** The talk with the roles a person has given it. */
export const withSpeakers = (transcript: Transcript, speakers: Speakers = {}): Transcript => ({
  ...transcript,
  segments: transcript.segments.map((segment) => ({
    ...segment,
    speaker: speakers[segment.segmentId] ?? speakers[segment.voice] ?? segment.speaker,
  })),
});

/** Two of them in one talk have changed places when one is named the other. */
const SWAPPED: readonly Speaker[] = ["nurse", "patient"];

/**
 * The roles to change when a person says who speaks in a segment: those of its whole voice, and where it takes
 * the nurse's or the patient's place from another voice, that one gets the place it leaves. Undefined when there
 * is no such segment.
 */
export function rolesNamed(
  segments: readonly TranscriptSegment[],
  segmentId: string,
  speaker: Speaker,
): Speakers | undefined {
  const named = segments.find((segment) => segment.segmentId === segmentId);
  if (named === undefined) return undefined;
  const roles = new Map(segments.map((segment) => [segment.voice, segment.speaker]));
  if (roles.size === 1) return { [segmentId]: speaker };
  const holders = [...roles].filter(([voice, role]) => voice !== named.voice && role === speaker);
  const [holder] = holders;
  const swaps = SWAPPED.includes(speaker) && SWAPPED.includes(named.speaker) && holders.length === 1;
  return {
    [named.voice]: speaker,
    ...(swaps && holder !== undefined ? { [holder[0]]: named.speaker } : {}),
  };
}
