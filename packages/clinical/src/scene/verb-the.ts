import type { Token } from "../text/tokens.ts";

const joins = new Set("par lekin magar aur ab to toh phir fir jo jab kyunki isliye tab but and".split(" "));

/** Whether this "the" is the Hindi were of "aate the", at the end of its clause, and no English article. */
export const isVerbThe = (
  before: Token | undefined,
  token: Token | undefined,
  after: Token | undefined,
): boolean =>
  token?.text === "the" &&
  /(?:te|he|ye|ue|ne)$/.test(before?.text ?? "") &&
  (after === undefined || after.kind === "mark" || joins.has(after.text));
