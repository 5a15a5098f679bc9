/** Lexical search over short texts: how much of the question's words a text has. No model, no guesses. */
const STOP = new Set(
  [
    "a an and are at current did do does for from has have how in is it last latest now of on or recent the this to",
    "today was were what when which who with",
    "आज अब अभी क्या कितना कितनी कितने है हैं था थी का की के",
  ].flatMap((words) => words.split(" ")),
);

export const searchWords = (text: string): string[] =>
  (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).filter((word) => !STOP.has(word));

/** 0 to 1: the share of the asked words found among `words`, whole or as a beginning of 4 letters or more. */
export function matchScore(asked: readonly string[], words: readonly string[]): number {
  const wanted = [...new Set(asked)];
  if (wanted.length === 0) return 0;
  const hits = wanted.filter((each) =>
    words.some((word) => word === each || (each.length >= 4 && word.startsWith(each))),
  );
  return hits.length / wanted.length;
}
