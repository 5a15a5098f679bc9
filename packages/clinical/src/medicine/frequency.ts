/** OD, BD, TDS, QID, HS, SOS, STAT, Q<n>H, or weekly. */
export type FrequencyCode = string;

export interface FoundFrequency {
  readonly code: FrequencyCode;
  /** As written. */
  readonly words: string;
  readonly index: number;
}

const word = (pattern: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`;
const TIMES = "ba+r|times?|vela|बार|दफा|dafa|martaba";
const perDay = (count: string): string =>
  `(?:(?:din|roz|rose|दिन|रोज|रोज़|daily|day)\\s*(?:mein|me|में|मे)?\\s*)?(?:${count})\\s*(?:${TIMES})(?:\\s*(?:a|per|in a|/)?\\s*(?:day|daily|din mein|din me|roz|दिन में|रोज|रोज़))?`;

/** Tried in order; the first that matches names the code. */
const patterns: readonly (readonly [string, RegExp])[] = (
  [
    ["STAT", "stat"],
    ["weekly", "weekly|once a week|hafte mein(?: ek ba+r)?|हफ्ते में(?: एक बार)?"],
    [
      "Q$1H",
      "q\\s?(\\d+)\\s?h(?:rly|ourly)?|(\\d+)\\s?-?(?:hourly|hrly)|(?:every|har|हर)\\s+(\\d+)\\s*(?:hours?|hrs?|ghante|घंटे)(?:\\s*(?:mein|me|में|par|पर))?",
    ],
    ["QID", `qid|qds|${perDay("4|four|cha+r|चार")}`],
    [
      "TDS",
      `tds|tid|t\\.d\\.s|t\\.i\\.d|thrice(?: (?:a day|daily))?|${perDay("3|three|teen|tin|तीन")}|3\\s*x\\s*(?:/|per |a )?day|subah dopahar sha+m|सुबह दोपहर शाम`,
    ],
    [
      "BD",
      `bd|bid|b\\.d|b\\.i\\.d|twice(?: (?:a day|daily))?|${perDay("2|two|do|दो")}|2\\s*x\\s*(?:/|per |a )?day|subah(?: aur)? sha+m|सुबह(?: और)? शाम|morning and (?:night|evening)|subah(?: aur)? raat|सुबह(?: और)? रात`,
    ],
    ["OD", `od|qd|o\\.d|once(?: (?:a day|daily))?|${perDay("1|one|ek|एक")}|1\\s*x\\s*(?:/|per |a )?day`],
    [
      "HS",
      "q?hs|h\\.s|(?:at|every) (?:night|bed ?time)|nightly|raat ko(?: sote samay)?|रात को(?: सोते समय)?|सोते समय|sote samay",
    ],
    ["OD", "daily|every day|roz|rozana|रोज|रोज़|रोज़ाना|रोजाना|every morning|subah(?! se)|सुबह(?! से)"],
  ] as const
).map(([code, pattern]) => [code, new RegExp(word(pattern), "iu")] as const);

const AS_NEEDED = new RegExp(
  word(
    "sos|prn|s\\.o\\.s|if needed|as needed|when needed|when required|if required|zaroorat par|zarurat par|zaroorat ho to|ज़रूरत पर|जरूरत पर",
  ),
  "iu",
);

const PLAN =
  /(?<![\d/.-])([\d½¼]+(?:\.5|\/2)?)\s?[-+]\s?([\d½¼]+(?:\/2)?)\s?[-+]\s?([\d½¼]+(?:\/2)?)(?:\s?[-+]\s?([\d½¼]+(?:\/2)?))?(?![\d/.-])/u;

/** `1-0-1` → BD, `0-0-1` → HS, `1-1-1-1` → QID. */
export function codeOfPlan(plan: string): FrequencyCode {
  const doses = plan.split(/\s?[-+]\s?/);
  const taken = doses.filter((dose) => dose !== "0").length;
  if (taken === 1) return doses.at(-1) === "0" ? "OD" : "HS";
  return ["", "OD", "BD", "TDS", "QID"][taken] ?? "";
}

/** The first plan such as `1-0-1`; doses above four are no plan but a date. */
export function findPlan(text: string): FoundFrequency | undefined {
  const match = PLAN.exec(text);
  if (match === null) return undefined;
  const doses = match.slice(1).filter((dose) => dose !== undefined);
  const isInsulin = /^\s*(?:units?|iu|u)(?!\p{L})/iu.test(text.slice(match.index + match[0].length));
  if (doses.some((dose) => Number(dose) > (isInsulin ? 60 : 4)) || doses.every((dose) => dose === "0"))
    return undefined;
  return { code: codeOfPlan(match[0]), words: match[0], index: match.index };
}

export const findAsNeeded = (text: string): FoundFrequency | undefined => {
  const match = AS_NEEDED.exec(text);
  return match === null ? undefined : { code: "SOS", words: match[0], index: match.index };
};

/** How often, from a plan, an abbreviation or words; SOS only when nothing else is said. */
export function findFrequency(text: string): FoundFrequency | undefined {
  const plan = findPlan(text);
  if (plan !== undefined) return plan;
  for (const [code, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match !== null) {
      const hours = match.slice(1).find((group) => group !== undefined) ?? "";
      return { code: code.replace("$1", hours), words: match[0], index: match.index };
    }
  }
  return findAsNeeded(text);
}

const timings: readonly (readonly [string, RegExp])[] = [
  [
    "before food",
    new RegExp(
      word(
        "ac|a\\.c|bbf|before (?:food|meals?|breakfast|lunch|dinner|eating)|empty stomach|kha+ne (?:se|ke) pehle|kha+li pet|खाने (?:से|के) पहले|खाली पेट",
      ),
      "iu",
    ),
  ],
  [
    "after food",
    new RegExp(
      word(
        "pc|p\\.c|after (?:food|meals?|breakfast|lunch|dinner|eating)|kha+ne ke ba+d|खाने के बाद|खाना खाने के बाद",
      ),
      "iu",
    ),
  ],
  ["with food", new RegExp(word("with (?:food|meals?)|kha+ne ke sa+th|खाने के साथ"), "iu")],
];

/** Before, after or with food. */
export function findTiming(text: string): FoundFrequency | undefined {
  for (const [code, pattern] of timings) {
    const match = pattern.exec(text);
    if (match !== null) return { code, words: match[0], index: match.index };
  }
  return undefined;
}
