import type { ScanLine } from "@swasya/domain/history";
import { normaliseText } from "../text/normalise-text.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["jan", "january", "जनवरी"],
  ["feb", "february", "फरवरी", "फ़रवरी"],
  ["mar", "march", "मार्च"],
  ["apr", "april", "अप्रैल"],
  ["may", "मई"],
  ["jun", "june", "जून"],
  ["jul", "july", "जुलाई"],
  ["aug", "august", "अगस्त"],
  ["sep", "sept", "september", "सितंबर", "सितम्बर"],
  ["oct", "october", "अक्टूबर", "अक्तूबर"],
  ["nov", "november", "नवंबर", "नवम्बर"],
  ["dec", "december", "दिसंबर", "दिसम्बर"],
];

const MONTH = MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const ISO = /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g;
const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/-])/g;
const DAY_FIRST = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]*(${MONTH})[\\s,.'-]*(\\d{4})(?!\\d)`,
  "g",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})[\\s.]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})(?!\\d)`,
  "gu",
);

/** Dates of something else than the paper. */
const OTHER =
  /(?<!\p{L})(?:dob|d\.o\.b|birth|born|age|exp|expiry|mfg|mfd|next|review|follow|valid|due|lmp|edd|reg|since|जन्म|अगली|अगला)(?![\p{L}\p{M}])/u;
const LABEL = /(?<!\p{L})(?:date|dated|dt|दिनांक|तारीख|तिथि)(?![\p{L}\p{M}])/u;

const monthNumber = (name: string): number => MONTHS.findIndex((names) => names.includes(name)) + 1;

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1950 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** Full dates on one line; two-digit years and missing days do not count. Day before month, as in India. */
function datesOn(text: string): string[] {
  const found = [
    ...[...text.matchAll(ISO)].map(([, year, month, day]) =>
      isoDate(Number(year), Number(month), Number(day)),
    ),
    ...[...text.matchAll(NUMERIC)].map(([, day, , month, year]) =>
      isoDate(Number(year), Number(month), Number(day)),
    ),
    ...[...text.matchAll(DAY_FIRST)].map(([, day, month = "", year]) =>
      isoDate(Number(year), monthNumber(month), Number(day)),
    ),
    ...[...text.matchAll(MONTH_FIRST)].map(([, month = "", day, year]) =>
      isoDate(Number(year), monthNumber(month), Number(day)),
    ),
  ];
  return found.filter((date) => date !== undefined);
}

/** The paper's date, `yyyy-mm-dd`: the one labelled so, else the only one. Never estimated. */
export function printedDate(lines: readonly ScanLine[]): string | undefined {
  const dated = lines
    .map((line) => normaliseText(line.text))
    .filter((text) => !OTHER.test(text))
    .map((text) => ({ dates: datesOn(text), isLabelled: LABEL.test(text) }));
  const labelled = new Set(dated.filter(({ isLabelled }) => isLabelled).flatMap(({ dates }) => dates));
  const all = labelled.size > 0 ? labelled : new Set(dated.flatMap(({ dates }) => dates));
  return all.size === 1 ? [...all][0] : undefined;
}
