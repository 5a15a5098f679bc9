import { keySet } from "../text/phrase-index.ts";
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

const pastWords = keySet(
  "pehle tha thi the पहले था थी थे pichle pichli pichla पिछले पिछली पिछला hua huyi hui हुआ हुई हुए hue".split(" "),
);
/** As written: "wash" folds onto "was". */
const englishPast = new Set(
  "had was were used previously earlier formerly former ex past ago back history previous old last".split(
    " ",
  ),
);
const weakPast = keySet(["hua", "hui", "hue", "huyi", "हुआ", "हुई", "हुए", "last", "old", "back", "the", "थे"]);

/** Had, was, ago: but "have had" and "has been" are now. */
export function isPastIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    if (tokens[index]?.text === "h" && tokens[index + 1]?.text === "/" && tokens[index + 2]?.text === "o")
      return true;
    const { key, text } = tokens[index] as Token;
    if (isVerbThe(tokens[index - 1], tokens[index], tokens[index + 1])) return true;
    if (!pastWords.has(key) && !englishPast.has(text)) continue;
    const before = tokens[index - 1]?.text ?? "";
    if (
      ["was", "were"].includes(text) &&
      /^(?:told|diagnosed|advised|asked|found)$/.test(tokens[index + 1]?.text ?? "")
    )
      continue;
    if (text === "had" && ["have", "has", "i've", "he's", "she's"].includes(before)) continue;
    if (weakPast.has(key) && !(key === "back" || key === "last")) continue;
    if ((text === "pehle" || text === "पहले") && ["se", "से", "ke", "के"].includes(before)) continue;
    if (text === "used" && tokens[index + 1]?.text !== "to") continue;
    if (text === "back" && tokens[index - 1]?.kind !== "word") continue;
    if (text === "back" && !/day|week|month|year|hour/.test(before)) continue;
    if (text === "last" && !/night|week|month|year|time|visit/.test(tokens[index + 1]?.text ?? "")) continue;
    if (text === "earlier" && before === "than") continue;
    return true;
  }
  return false;
}
