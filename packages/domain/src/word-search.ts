/** Lexical search over short texts: how much of the question's words a text has. No model, no guesses. */
const STOP = new Set(
  "a an and are at did do does for from has have how in is it last of on or the this to was were what when which who with".split(
    " ",
  ),
);

export const searchWords = (text: string): string[] =>
  (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).filter((word) => !STOP.has(word));

/** 0 to 1: the share of the question's words found in the text, whole or as a beginning of 4 letters or more. */
export function matchScore(question: string, text: string): number {
  const asked = [...new Set(searchWords(question))];
  if (asked.length === 0) return 0;
  const words = searchWords(text);
  const hits = asked.filter((wanted) =>
    words.some((word) => word === wanted || (wanted.length >= 4 && word.startsWith(wanted))),
  );
  return hits.length / asked.length;
}
