import { keySet } from "../text/phrase-index.ts";
import { findTerms, indexTerms } from "../lexicon/terms.ts";
import { readTable } from "../lexicon/table.ts";
import type { Token } from "../text/tokens.ts";
import type { Run } from "./attach.ts";

/** length: how long · when: how long ago, or since when · due: when to · age · gestation · every: an interval. */
export type TimeRole = "length" | "when" | "due" | "age" | "gestation" | "every";

export interface TimePhrase extends Run {
  readonly role: TimeRole;
  /** `4 day`, `2-3 week`, `yesterday`. */
  readonly value: string;
}

const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    minute: "minute minutes min mins minat मिनट",
    hour: "hour hours hr hrs ghante ghanta ghanton घंटे घंटा घंटों",
    day: "day days din dino dinon दिन दिनों दिनो",
    week: "week weeks wk wks hafte hafta haftey hafton saptah हफ्ते हफ्ता हफ्तों सप्ताह",
    month: "month months mahine mahina mahino mahinon maheene mth mths महीने महीना महीनों माह",
    year: "year years yr yrs saal sal saalon baras yo साल सालों वर्ष",
  }).flatMap(([unit, words]) => [...keySet(words.split(" "))].map((key) => [key, unit] as const)),
);
export const timeUnitOf = (token: Token | undefined): string | undefined => units.get(token?.key ?? "");

const named = indexTerms(
  readTable(
    "word",
    `
last night | last night | kal raat | कल रात | | own
yesterday | yesterday | kal se, kal | कल से, कल | | own
day before yesterday | day before yesterday | parso, parson | परसों, परसो | | own
today | today, this morning, since morning, tonight | aaj, aaj subah, subah se | आज, आज सुबह, सुबह से | | own
tomorrow | tomorrow | kal aana, kal dikha*, kal subah, kal aaiye | कल आना, कल दिखा*, कल सुबह | | own
1 week | past week, past one week, last one week | pichle ek hafte | पिछले एक हफ्ते | | own
1 month | past month, past one month, last one month | pichle ek mahine | पिछले एक महीने | | own
1 year | past year, past one year, last one year | pichle ek saal | पिछले एक साल | | own
this week | this week | is hafte, isi hafte | इस हफ्ते, इसी हफ्ते | | own
this month | this month | is mahine, isi mahine | इस महीने, इसी महीने | | own
last week | last week | pichle hafte, pichhle hafte | पिछले हफ्ते, पिछले सप्ताह | | own
last month | last month | pichle mahine, pichhle mahine | पिछले महीने | | own
last year | last year | pichle saal, pichhle saal | पिछले साल | | own
next week | next week | agle hafte | अगले हफ्ते, अगले सप्ताह | | own
next month | next month | agle mahine | अगले महीने | | own
monday | monday | somvar, somwar | सोमवार | | own
tuesday | tuesday | mangalvar, mangalwar | मंगलवार | | own
wednesday | wednesday | budhvar, budhwar | बुधवार | | own
thursday | thursday | guruvar, guruwar, veervar | गुरुवार, वीरवार | | own
friday | friday | shukravar, shukrawar | शुक्रवार | | own
saturday | saturday | shanivar, shaniwar | शनिवार | | own
sunday | sunday | ravivar, raviwar, itvar | रविवार, इतवार | | own
childhood | childhood, since birth | bachpan | बचपन | | own
few day | few days, some days, couple of days, several days | kuch din, kai din, thode din | कुछ दिन, कई दिन, थोड़े दिन | | own
few week | few weeks, some weeks, several weeks | kuch hafte | कुछ हफ्ते | | own
few month | few months, some months, several months | kuch mahine, kai mahine | कुछ महीने, कई महीने | | own
few year | few years, some years, several years, many years | kuch saal, kai saal | कुछ साल, कई साल | | own
`,
  ),
);

const ago = keySet("ago back pehle pahle पहले before earlier".split(" "));
const after = keySet("baad bad बाद later".split(" "));
const inWords = keySet("mein me में मे".split(" "));
const dueBefore = keySet("after in within at next".split(" "));
const ageAfter = keySet("ka ki ke old का की के".split(" "));
const ageBefore = keySet("age aged umar umr उम्र".split(" "));
const everyBefore = keySet("every har हर प्रति each".split(" "));
const gestation = keySet(
  "pregnant pregnancy gestation garbh garbhvati amenorrhea amenorrhoea गर्भ गर्भवती प्रेगनेंट प्रेग्नेंट pet".split(" "),
);
const rangeMarks = keySet(["to", "-", "se", "or", "ya", "से", "या"]);
const articles = keySet(["a", "an", "one", "ek", "एक"]);
const skipped = keySet("ke के for about last past the करीब lagbhag लगभग".split(" "));
const sinceAfter = keySet(["se", "से"]);
const oddAmounts = keySet(["baar", "bar", "times", "time", "बार", "dafa"]);

function amountBefore(tokens: readonly Token[], unit: number): { text: string; first: number } | undefined {
  const half = halfBefore(tokens, unit);
  if (half !== undefined) return { text: "0.5", first: half };
  const at = tokens[unit - 1]?.text === "-" ? unit - 2 : unit - 1;
  const number = tokens[at];
  if (number?.value === undefined)
    return articles.has(number?.key ?? "") ? { text: "1", first: at } : undefined;
  const gap = rangeMarks.has(tokens[at - 1]?.key ?? "") ? 1 : 0;
  const lower = tokens[at - 1 - gap]?.value;
  const isRange =
    lower !== undefined && lower < number.value && number.value - lower <= 5 && number.value <= 31;
  return isRange
    ? { text: `${lower}-${number.text}`, first: at - 1 - gap }
    : { text: number.text, first: at };
}

const halves = new Set(["half", "aadha", "aadhe", "adha", "adhe", "आधा", "आधे"]);

/** "Half an hour", "aadha ghanta": where it begins. */
function halfBefore(tokens: readonly Token[], unit: number): number | undefined {
  if (halves.has(tokens[unit - 1]?.text ?? "")) return unit - 1;
  return ["a", "an"].includes(tokens[unit - 1]?.text ?? "") && tokens[unit - 2]?.text === "half"
    ? unit - 2
    : undefined;
}

const keyAt = (tokens: readonly Token[], index: number): string => tokens[index]?.key ?? "";
const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? "";

function roleOf(tokens: readonly Token[], first: number, last: number, unit: string): TimeRole {
  const next =
    skipped.has(keyAt(tokens, last + 1)) && after.has(keyAt(tokens, last + 2)) ? last + 2 : last + 1;
  const around = tokens
    .map((token, at) => ({ key: token.key, at }))
    .filter(({ at }) => (first - 5 <= at && at < first) || (last < at && at <= last + 4))
    // "Pet se hoon" is with child, "khali pet" is not.
    .filter(({ key, at }) => key !== "pet" || keyAt(tokens, at + 1) === "se");
  if (everyBefore.has(keyAt(tokens, first - 1))) return "every";
  if ((unit === "month" || unit === "week") && around.some(({ key }) => gestation.has(key)))
    return "gestation";
  if (
    ago.has(keyAt(tokens, next)) ||
    (ago.has(keyAt(tokens, next + 1)) && ["se", "से"].includes(textAt(tokens, next)))
  )
    return "when";
  const isOld =
    keyAt(tokens, next) === "old" || (textAt(tokens, next) === "-" && textAt(tokens, next + 1) === "old");
  const hasAge = ageBefore.has(keyAt(tokens, first - 1)) || ageBefore.has(keyAt(tokens, first - 2));
  if (
    isOld ||
    hasAge ||
    (unit === "year" && ageAfter.has(keyAt(tokens, next)) && !after.has(keyAt(tokens, next + 1)))
  )
    return "age";
  if (["yo", "y"].includes(textAt(tokens, last)) && unit === "year") return "age";
  if (after.has(keyAt(tokens, next)) || inWords.has(keyAt(tokens, next))) return "due";
  const before =
    skipped.has(keyAt(tokens, first - 1)) && dueBefore.has(keyAt(tokens, first - 2)) ? first - 2 : first - 1;
  if (dueBefore.has(textAt(tokens, before)) && !["last", "past"].includes(textAt(tokens, first - 1)))
    return "due";
  return "length";
}

/** "din mein teen baar" counts times a day and is no length. */
const isRate = (tokens: readonly Token[], last: number): boolean =>
  inWords.has(keyAt(tokens, last + 1)) &&
  (oddAmounts.has(keyAt(tokens, last + 3)) ||
    oddAmounts.has(keyAt(tokens, last + 4)) ||
    oddAmounts.has(keyAt(tokens, last + 2)));

/** No time in a visit is longer than this many of its units. */
const MOST = 120;

function numbered(tokens: readonly Token[]): TimePhrase[] {
  return tokens.flatMap((token, index): TimePhrase[] => {
    const unit = timeUnitOf(token);
    if (unit === undefined || isRate(tokens, index)) return [];
    const isMinute = unit === "minute" && ["per", "/", "a"].includes(textAt(tokens, index - 1));
    const amount = isMinute ? undefined : amountBefore(tokens, index);
    if (amount === undefined || Number(amount.text) > MOST) return [];
    const isOneADay =
      amount.text === "1" &&
      tokens[index - 1]?.value === undefined &&
      ["times", "time", "twice", "once", "thrice", "tablet"].includes(textAt(tokens, index - 2));
    if (isOneADay) return [];
    const role = roleOf(tokens, amount.first, index, unit);
    const last = lastOf(tokens, index, role);
    return [{ role, value: `${amount.text} ${unit}`, first: amount.first, last }];
  });
}

/** The word that gave the role belongs to the phrase. */
function lastOf(tokens: readonly Token[], unit: number, role: TimeRole): number {
  if (role === "when" || role === "due") {
    for (const step of [1, 2])
      if (ago.has(keyAt(tokens, unit + step)) || after.has(keyAt(tokens, unit + step))) return unit + step;
  }
  return unit;
}

function yearsOf(tokens: readonly Token[]): TimePhrase[] {
  return tokens.flatMap((token, index): TimePhrase[] =>
    token.value !== undefined && /^(?:19|20)\d\d$/.test(token.text) && textAt(tokens, index + 1) !== "/"
      ? [{ role: "when", value: token.text, first: index, last: index }]
      : [],
  );
}

const kal = new Set(["kal", "कल"]);
const ahead = new Set(
  "aana jana jaana dikhana karana karwana lana laana lena dena aaiye jaiye dikhaiye karao karwao karaiye aao jao jaakar jakar milega milegi lagega lagegi aayega aayegi karenge hoga hogi आना जाना दिखाना कराना करवाना लाना लेना देना आइए जाइए दिखाइए कराओ करवाओ आओ जाओ जाकर मिलेगा मिलेगी लगेगा लगेगी आएगा आएगी करेंगे होगा होगी".split(
    " ",
  ),
);

/** "Kal" is yesterday and tomorrow: what is still to be done is tomorrow's. */
const isAhead = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last &&
  kal.has(textAt(tokens, first)) &&
  (tokens.slice(last + 1).some(({ text }) => ahead.has(text)) ||
    // "Aaj chaar goli, kal chaar": after today comes tomorrow.
    tokens.slice(0, first).some(({ text }) => text === "aaj" || text === "आज"));

function namedOf(tokens: readonly Token[]): TimePhrase[] {
  return findTerms(tokens, named).map(({ entry, first, last }) => {
    const value = entry.concept === "yesterday" && isAhead(tokens, first, last) ? "tomorrow" : entry.concept;
    const isSince =
      sinceAfter.has(keyAt(tokens, last)) ||
      sinceAfter.has(keyAt(tokens, last + 1)) ||
      ["since", "from", "for"].includes(textAt(tokens, first - 1)) ||
      ["since", "from", "for"].includes(textAt(tokens, first - 2));
    const isDue =
      ["agla", "agli", "agle", "next", "अगला", "अगली", "अगले"].includes(textAt(tokens, first - 1)) ||
      (/^(?:tomorrow|next|.*day$)/.test(value) && !/yesterday|^today|few day|last night/.test(value));
    const role: TimeRole = isSince || /^(?:few|1) /.test(value) ? "length" : isDue ? "due" : "when";
    return { role, value, first, last };
  });
}

/** Every phrase of time, in order, none inside another. */
export function findTimes(tokens: readonly Token[]): TimePhrase[] {
  const counted = numbered(tokens);
  const others = [...yearsOf(tokens), ...namedOf(tokens)].filter(
    ({ first, last }) => !counted.some((time) => time.first <= last && first <= time.last),
  );
  return [...counted, ...others].toSorted((a, b) => a.first - b.first);
}

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168 };
const SINCE: Readonly<Record<string, string>> = {
  yesterday: "1 day",
  "last night": "1 day",
  "day before yesterday": "2 day",
  "last week": "1 week",
  "last month": "1 month",
  "last year": "1 year",
};

/** Weeks and days, months and years in one measure, so that 14 days are two weeks. */
export function canonicalTime(value: string): string {
  const plain = SINCE[value] ?? value;
  const match = /^([\d.]+)(?:-([\d.]+))? (\w+)$/.exec(plain);
  if (match === null) return plain;
  const [, low = "", high = low, unit = ""] = match;
  const hours = HOURS[unit];
  const scale = hours ?? (unit === "year" ? 12 : 1);
  const name = hours === undefined ? "month" : "hour";
  return `${Number(low) * scale}-${Number(high) * scale} ${name}`;
}
