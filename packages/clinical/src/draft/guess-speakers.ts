import type { Speaker, TranscriptSegment } from "@swasya/domain/transcript";
import { isProblemKind } from "../claims/problem.ts";
import { readClaims } from "../claims/read-claims.ts";
import { isInstruction } from "./instructions.ts";
import { keySet } from "../text/phrase-index.ts";

/** How often a voice does what a nurse does, and what a patient does. */
interface Manner {
  readonly asks: number;
  readonly directs: number;
  readonly complains: number;
}

const ownWords = keySet(
  "i i'm i've my me mujhe mujhko mera meri mere main maine hamko humko मुझे मुझको मेरा मेरी मेरे मैं मैंने हमको".split(
    " ",
  ),
);

function mannerOf(segments: readonly TranscriptSegment[]): Manner {
  const manner = { asks: 0, directs: 0, complains: 0 };
  for (const segment of segments) {
    const { sentences, claims } = readClaims(segment.text);
    for (const sentence of sentences) {
      const own = claims.filter((claim) => claim.sentence === sentence.index);
      const isOwn = sentence.tokens.some((token) => ownWords.has(token.key));
      const complains = own.some(
        ({ kind, assertion }) => isProblemKind(kind) && assertion !== "asked" && assertion !== "conditional",
      );
      if (sentence.isQuestion) manner.asks += 1;
      else if (!isOwn && isInstruction(sentence, own)) manner.directs += 1;
      else if (isOwn || complains) manner.complains += 1;
    }
  }
  return manner;
}

const staffScore = ({ asks, directs }: Manner): number => asks + directs;

/** One voice for everybody: only what a segment itself gives away. */
function byOwnWords(segment: TranscriptSegment): Speaker {
  const manner = mannerOf([segment]);
  if (staffScore(manner) > 0 && manner.complains === 0) return "nurse";
  return manner.complains > 0 && staffScore(manner) === 0 ? "patient" : "unknown";
}

function byVoice(segments: readonly TranscriptSegment[]): ReadonlyMap<string, Speaker> {
  const manners = [...Map.groupBy(segments, (segment) => segment.voice)]
    .map(([voice, said]) => ({ voice, manner: mannerOf(said) }))
    .toSorted((a, b) => staffScore(b.manner) - staffScore(a.manner));
  const [first, second] = manners;
  if (first === undefined || second === undefined) return new Map();
  const lead = staffScore(first.manner);
  const isClear = lead >= 2 && lead >= 2 * staffScore(second.manner) && first.manner.complains <= lead;
  if (!isClear) return new Map();
  const others = manners.slice(1).filter(({ manner }) => manner.complains > staffScore(manner));
  const roles: [string, Speaker][] = [[first.voice, "nurse"]];
  if (others.length === 1 && others[0] !== undefined) roles.push([others[0].voice, "patient"]);
  return new Map(roles);
}

/**
 * Nurse and patient by who asks and directs and who complains. Roles already known stay; where the talk
 * does not tell, the speaker stays `unknown`.
 */
export function guessSpeakers(segments: readonly TranscriptSegment[]): TranscriptSegment[] {
  const voices = new Set(segments.map((segment) => segment.voice));
  const roles = byVoice(segments);
  return segments.map((segment) => {
    if (segment.speaker !== "unknown") return segment;
    const speaker = voices.size === 1 ? byOwnWords(segment) : (roles.get(segment.voice) ?? "unknown");
    return { ...segment, speaker };
  });
}
