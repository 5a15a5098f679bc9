import { keySet, findPhrases, phraseIndex } from "./phrase-index.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

export type DurationUnit = "hour" | "day" | "week" | "month" | "year";

export interface FoundDuration {
  readonly concept: "duration" | "since";
  /** `4 days`, `2-3 weeks`, `since yesterday`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const unitWords: Readonly<Record<DurationUnit, readonly string[]>> = {
  hour: ["hour", "hours", "hrs", "ghante", "ghanta", "ghanton", "घंटे", "घंटा", "घंटों"],
  day: ["day", "days", "din", "dino", "dinon", "दिन", "दिनों", "दिनो"],
  week: [
    "week",
    "weeks",
    "wk",
    "wks",
    "hafte",
    "hafta",
    "haftey",
    "hafton",
    "हफ्ते",
    "हफ्ता",
    "हफ्तों",
    "हफ़्ते",
    "हफ़्ता",
    "सप्ताह",
  ],
  month: ["month", "months", "mahine", "mahina", "mahino", "mahinon", "महीने", "महीना", "महीनों"],
  year: ["year", "years", "yrs", "saal", "sal", "saalon", "साल", "सालों", "वर्ष"],
};
const units = new Map(
  (Object.keys(unitWords) as DurationUnit[]).flatMap((unit) =>
    [...keySet(unitWords[unit])].map((key) => [key, unit] as const),
  ),
);

const since = phraseIndex({
  "since day before yesterday": [
    "parso se",
    "parson se",
    "परसों से",
    "since day before yesterday",
    "since the day before yesterday",
  ],
  "since yesterday": ["since yesterday", "from yesterday", "kal se", "कल से"],
  "since last night": ["since last night", "from last night", "kal raat se", "कल रात से"],
  "since morning": [
    "since morning",
    "since this morning",
    "from morning",
    "aaj subah se",
    "subah se",
    "सुबह से",
  ],
  "since last week": ["since last week", "pichle hafte se", "पिछले हफ्ते से"],
  "since last month": ["since last month", "pichle mahine se", "पिछले महीने से"],
  "since childhood": ["since childhood", "bachpan se", "बचपन से"],
});

/** "din mein teen baar" counts times a day; "45 saal ka" is an age; "har 8 ghante" an interval. */
const inWords = keySet(["mein", "me", "में", "मे"]);
const ageWords = keySet(["ka", "ki", "old", "का", "की", "umar", "umr", "age", "aged", "उम्र"]);
const everyWords = keySet(["every", "har", "per", "each", "हर", "प्रति"]);
const rangeMarks = keySet(["to", "-", "se", "or", "ya", "से", "या"]);
const articles = keySet(["a", "an", "one"]);
const beforeArticle = keySet(["for", "since", "about", "past", "last", "almost", "nearly", "over"]);

const spoken = (amount: string, unit: DurationUnit): string =>
  `${amount} ${unit}${amount === "1" ? "" : "s"}`;

/** The number before the unit, with "do teen din" and "2 to 3 days" as a range. */
function amountBefore(tokens: readonly Token[], unit: number): { text: string; first: number } | undefined {
  const number = tokens[unit - 1];
  if (number?.value === undefined) {
    const article = articles.has(number?.key ?? "") && beforeArticle.has(tokens[unit - 2]?.key ?? "");
    return article ? { text: "1", first: unit - 1 } : undefined;
  }
  const gap = rangeMarks.has(tokens[unit - 2]?.key ?? "") ? 1 : 0;
  const lower = tokens[unit - 2 - gap];
  const isRange =
    lower?.value !== undefined &&
    lower.value < number.value &&
    number.value - lower.value <= 5 &&
    number.value <= 31;
  if (!isRange) return { text: number.text, first: unit - 1 };
  return { text: `${lower.text}-${number.text}`, first: unit - 2 - gap };
}

function isNotDuration(tokens: readonly Token[], first: number, unitAt: number, unit: DurationUnit): boolean {
  const next = tokens[unitAt + 1]?.key ?? "";
  const before = tokens[first - 1]?.key ?? "";
  if (inWords.has(next) || everyWords.has(before)) return true;
  return unit === "year" && (ageWords.has(next) || ageWords.has(before));
}

function durationsOf(tokens: readonly Token[]): FoundDuration[] {
  return tokens.flatMap((token, position) => {
    const unit = units.get(token.key);
    const amount = unit && amountBefore(tokens, position);
    if (unit === undefined || amount === undefined || (tokens[position - 1]?.value ?? 1) > 120) return [];
    if (isNotDuration(tokens, amount.first, position, unit)) return [];
    const start = tokens[amount.first]?.start ?? token.start;
    return [{ concept: "duration" as const, value: spoken(amount.text, unit), start, end: token.end }];
  });
}

const sincesOf = (tokens: readonly Token[]): FoundDuration[] =>
  findPhrases(tokens, since).map(({ concept, first, last }) => ({
    concept: "since",
    value: concept,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  }));

/** How long, in statements and questions alike. */
export const findDurations = (sentences: readonly Sentence[]): FoundDuration[] =>
  sentences.flatMap(({ tokens }) => [...durationsOf(tokens), ...sincesOf(tokens)]);

export const unitOf = (word: Token | undefined): DurationUnit | undefined => units.get(word?.key ?? "");
