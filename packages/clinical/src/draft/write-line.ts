import { type Claim, slotOf } from "../claims/claim.ts";
import { isProblemKind } from "../claims/problem.ts";
import { readLine, type ReadText, readTalk } from "../claims/read-claims.ts";
import { isAbout } from "../entail/carries.ts";
import { fitOf } from "../entail/compare-slots.ts";
import { entail } from "../entail/entail.ts";
import { type LineParts, sharedLength } from "./draft-lines.ts";
import { PATIENT } from "../scene/whose.ts";
import { conditionOf } from "./condition.ts";
import { capitalised, type Phrasing, type Worded } from "./phrasing.ts";

/** Words of a written line and the sentences of the talk they rest on. Offsets in UTF-16 units. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly number[];
}

export interface WrittenLine {
  readonly text: string;
  readonly phrases: readonly Phrase[];
}

interface Piece {
  readonly text: string;
  readonly claims: readonly Claim[];
}

const sentencesOf = (claims: readonly Claim[]): number[] =>
  [...new Set(claims.flatMap(({ sentence, context }) => [...context, sentence]))].toSorted((a, b) => a - b);

const worded = (claim: Claim, { sentences }: ReadText): Worded => {
  const sentence = sentences[claim.sentence];
  return {
    claim,
    wordsAt: (start, end) => sentence?.text.slice(start, end) ?? "",
    isStaff: sentence?.speaker === "nurse" || sentence?.speaker === "doctor",
  };
};

/** One claim by itself, in full, under its condition. */
function phraseOf(claim: Claim, talk: ReadText, say: Phrasing): string | undefined {
  const said = plainPhraseOf(claim, talk, say);
  if (said === undefined || !claim.isConditional) return said;
  const condition = conditionOf(claim.sentence, talk);
  return condition === undefined ? undefined : say.conditional(said, condition);
}

function plainPhraseOf(claim: Claim, talk: ReadText, say: Phrasing): string | undefined {
  const one = worded(claim, talk);
  if (claim.kind === "allergy") return say.allergy(one);
  if (claim.kind === "measurement") return say.measurement(one);
  if (claim.kind === "instruction") return say.instruction(one);
  if (!isProblemKind(claim.kind)) return say.course(one);
  if (claim.assertion === "absent") return say.denied(one);
  const named = say.problem(one);
  return named === undefined ? undefined : say.complaints([named], say.length(one));
}

/** "Fever for 4 days, with chills", or undefined where one of them cannot be said. */
function complaintPiece(claims: readonly Claim[], talk: ReadText, say: Phrasing): Piece | undefined {
  const names = claims.map((claim) => say.problem(worded(claim, talk)));
  if (names.some((name) => name === undefined)) return undefined;
  const said = names as string[];
  const [first] = claims;
  if (first === undefined) return undefined;
  if (
    claims.length === 1 ||
    sharedLength(claims) !== undefined ||
    claims.every((claim) => slotOf(claim, "length") === undefined)
  )
    return { claims, text: say.complaints(said, say.length(worded(first, talk))) };
  const lengths = claims.map((claim) => say.length(worded(claim, talk)));
  const full = said.map((name, at) => say.complaints([name], lengths[at]));
  const isOnlyFirst = lengths.every((length, at) => (length === undefined) === at > 0);
  return { claims, text: isOnlyFirst ? say.accompanied(full[0] as string, full.slice(1)) : full.join(", ") };
}

const SEPARATOR = "; ";

/** Puts pieces into one line and remembers which of its words are whose. */
function joinPieces(pieces: readonly Piece[]): WrittenLine {
  let text = "";
  const phrases = pieces.map(({ text: own, claims }, at): Phrase => {
    const isDenial = claims.every(({ assertion, kind }) => assertion === "absent" && isProblemKind(kind));
    const before = pieces[at - 1]?.claims;
    const wasDenial = before?.every(({ assertion }) => assertion === "absent") ?? false;
    if (at > 0)
      text += isDenial && wasDenial ? ", " : isProblemKind(claims[0]?.kind ?? "time") ? SEPARATOR : ", ";
    const start = text.length;
    text += at === 0 ? capitalised(own) : own;
    return { start, end: text.length, sentences: sentencesOf(claims) };
  });
  return { text, phrases };
}

/** Each claim is told by the written line with everything it says. */
function tellsAll(line: ReadText, claims: readonly Claim[]): boolean {
  return claims.every((claim) =>
    line.claims.some(
      (written) =>
        isAbout(claim, written) &&
        written.who === claim.who &&
        written.assertion === claim.assertion &&
        claim.slots.every((slot) => slot.name === "brand" || fitOf(slot, written) === "same"),
    ),
  );
}

/** Held to its own words as anybody's line is, and to saying all of them. */
function holds(line: WrittenLine, claims: readonly Claim[], talk: ReadText): boolean {
  const read = readLine(line.text, talk);
  const cited = new Set(sentencesOf(claims));
  return (
    entail(read, line.text, { talk, sentences: cited }).support === "supported" && tellsAll(read, claims)
  );
}

function candidate(claims: readonly Claim[], talk: ReadText, say: Phrasing): WrittenLine | undefined {
  const present = claims.filter(
    ({ assertion, kind, who }) => isProblemKind(kind) && assertion !== "absent" && who === PATIENT,
  );
  const others = claims.filter((claim) => !present.includes(claim));
  if (new Set(present.map(({ sentence }) => sentence)).size > 1) return undefined;
  const first = present.length === 0 ? undefined : complaintPiece(present, talk, say);
  if (present.length > 0 && first === undefined) return undefined;
  const rest = others.flatMap((claim): Piece[] => {
    const text = phraseOf(claim, talk, say);
    return text === undefined ? [] : [{ claims: [claim], text }];
  });
  if (rest.length < others.length) return undefined;
  return joinPieces([...(first === undefined ? [] : [first]), ...rest]);
}

/** Nothing that the sentence says is missing from the lines. */
function isWhole(lines: readonly WrittenLine[], sentence: number, talk: ReadText): boolean {
  const source = talk.sentences[sentence];
  if (source === undefined || lines.length === 0) return false;
  const text = source.text.slice(source.start, source.end);
  const written = readTalk(
    lines.map((line) => ({ text: line.text })),
    talk.childIsPatient,
  );
  const back = entail(readTalk([{ text, speaker: source.speaker }], talk.childIsPatient), text, {
    talk: written,
    sentences: new Set(written.sentences.keys()),
  });
  return back.support === "supported";
}

/** A line, or the lines of its claims one by one; `quoted` are the claims that only their own words can tell. */
export function writeLines(
  { claims, wholeSentence }: LineParts,
  talk: ReadText,
  say: Phrasing,
): { readonly lines: readonly WrittenLine[]; readonly quoted: readonly Claim[] } {
  const tryLine = (own: readonly Claim[]): WrittenLine | undefined => {
    const line = candidate(own, talk, say);
    return line !== undefined && holds(line, own, talk) ? line : undefined;
  };
  const together = wholeSentence === undefined ? tryLine(claims) : undefined;
  if (together !== undefined) return { lines: [together], quoted: [] };
  const lines: WrittenLine[] = [];
  const quoted: Claim[] = [];
  // Where one claim of a sentence needs its own words, they tell the others too.
  for (const own of Map.groupBy(claims, ({ sentence }) => sentence).values()) {
    const written = own.map((claim) => tryLine([claim]));
    if (written.every((line) => line !== undefined)) lines.push(...written);
    else quoted.push(...own);
  }
  const isComplete =
    wholeSentence === undefined || (quoted.length === 0 && isWhole(lines, wholeSentence, talk));
  return isComplete ? { lines, quoted } : { lines: [], quoted: claims };
}
