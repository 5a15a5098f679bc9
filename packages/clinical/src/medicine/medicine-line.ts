import { findDrug } from "./match-drug.ts";
import { findAsNeeded, findFrequency, findTiming, type FoundFrequency } from "./frequency.ts";
import {
  adviceWords,
  laterForms,
  leadingForms,
  otherLine,
  routeWords,
  strengthUnits,
} from "./medicine-line-words.ts";

export interface ParsedMedicine {
  /** As written, without form, strength and the rest. */
  readonly name: string;
  readonly form?: string;
  /** What one unit holds: `500 mg`, `125 mg/5 ml`, `40/12.5`. */
  readonly strength?: string;
  /** What is taken at once: `1 tablet`, `5 ml`. */
  readonly dose?: string;
  /** As written: `1-0-1`, `twice daily`. */
  readonly frequency?: string;
  /** OD, BD, TDS, QID, HS, SOS, STAT, Q8H, weekly; with ` SOS` when that is said too. */
  readonly frequencyCode?: string;
  /** `5 days`. */
  readonly duration?: string;
  /** before food, after food, with food. */
  readonly timing?: string;
}

/** What is left of the line; each part read is cut out, so no number is read twice. */
interface Rest {
  text: string;
}

const CUT = " ¦ ";

function cut(rest: Rest, pattern: RegExp): RegExpExecArray | undefined {
  const match = pattern.exec(rest.text);
  if (match === null) return undefined;
  rest.text = rest.text.slice(0, match.index) + CUT + rest.text.slice(match.index + match[0].length);
  return match;
}

function cutFound(rest: Rest, found: FoundFrequency | undefined): FoundFrequency | undefined {
  if (found === undefined) return undefined;
  rest.text = rest.text.slice(0, found.index) + CUT + rest.text.slice(found.index + found.words.length);
  return found;
}

/** Keeps case: a name is shown as printed. */
const tidy = (line: string): string =>
  line
    .normalize("NFC")
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[–—−]/g, "-")
    .replace(/[×✕]/g, "x")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:\(?\d{1,2}[.)]\s*(?!\d)|[-•*→✓✔·]+\s*|->\s*|(?:rx|℞)[.:]?\s+)+/iu, "");

function cutForm(rest: Rest): string | undefined {
  for (const [form, pattern] of leadingForms) {
    const match = pattern.exec(rest.text);
    if (match === null) continue;
    rest.text = rest.text.slice(match[0].length);
    return form;
  }
  return laterForms.find(([, pattern]) => cut(rest, pattern) !== undefined)?.[0];
}

const DAYS =
  /(?<![\d/.-])(?:x|for|\()?\s*(\d{1,3})\s*(days?|d|wks?|weeks?|months?|mon|दिन|हफ्ते|हफ्ता|सप्ताह|महीने|महीना|din|hafte|mahine)(?![\p{L}\p{M}])\s*(?:tak|तक)?\)?/iu;
/** `5/7` is five days and `2/12` two months only after x or for: `40/12.5` and `40/12` are strengths. */
const FRACTION = /(?:(?<!\p{L})x|(?<!\p{L})for)\s*(\d{1,2})\s*\/\s*(7|52|12)(?![\d.])/iu;
const fractionUnits: Readonly<Record<string, string>> = { "7": "day", "52": "week", "12": "month" };

function unitOfTime(word: string): string {
  if (/^(?:d|दि)/i.test(word)) return "day";
  return /^(?:w|h|ह|स)/i.test(word) ? "week" : "month";
}

function cutDuration(rest: Rest): string | undefined {
  const fraction = cut(rest, FRACTION);
  const match = fraction ?? cut(rest, DAYS);
  const [, amount = "", unit = ""] = match ?? [];
  if (match === undefined || Number(amount) === 0) return undefined;
  const name = fraction === undefined ? unitOfTime(unit) : (fractionUnits[unit] ?? "day");
  return `${Number(amount)} ${name}${Number(amount) === 1 ? "" : "s"}`;
}

interface Frequency {
  readonly frequency?: string;
  readonly frequencyCode?: string;
}

function cutFrequency(rest: Rest): Frequency {
  const regular = findFrequency(rest.text);
  const found = regular?.code === "SOS" ? undefined : cutFound(rest, regular);
  const needed = cutFound(rest, findAsNeeded(rest.text));
  const parts = [found, needed].filter((part) => part !== undefined);
  if (parts.length === 0) return {};
  const words = parts.map((part) => part.words.replace(/\s*([-+])\s*/g, "$1"));
  return { frequency: words.join(" "), frequencyCode: parts.map((part) => part.code).join(" ") };
}

const spelledUnit = (unit: string): string => {
  const lower = unit.toLowerCase().replace(/[.\s]/g, "");
  if (/^(?:मिली$|एमएल|ml|mil)/.test(lower) || lower === "ml") return "ml";
  if (/^(?:मि|एमजी|mg)/.test(lower)) return "mg";
  if (/^gm?s?$/.test(lower)) return "g";
  if (/^units?$/.test(lower)) return "units";
  return lower === "iu" ? "IU" : lower;
};

const AMOUNT = "(\\d+(?:\\.\\d+)?(?:\\s?[/+]\\s?\\d+(?:\\.\\d+)?)*)";
const CONCENTRATION = new RegExp(
  `${AMOUNT}\\s*(${strengthUnits})\\s*/\\s*(\\d+(?:\\.\\d+)?)?\\s*(ml|मिली|एमएल)(?![\\p{L}\\p{M}])`,
  "iu",
);
const STRENGTH = new RegExp(`(?<![\\d.])${AMOUNT}\\s*(${strengthUnits})(?![\\p{L}\\p{M}])`, "iu");
const VOLUME = /(?<![\d.])(\d+(?:\.\d+)?)\s*(?:ml|मिली|एमएल)(?![\p{L}\p{M}])/iu;
/** A bare number right after the name: `Dolo 650`, `Telma-H 40/12.5`; `30/70` is a kind of insulin. */
const BARE =
  /^(\p{L}[\p{L}\p{M}().'+-]*(?:\s+[\p{L}][\p{L}\p{M}().'+-]*)*)[\s-]+(\d{1,4}(?:\.\d+)?(?:\/\d+(?:\.\d+)?)*)(?=\s|$|¦)/u;
/** `Tab Pan-D 1 OD`: a number this small counts tablets. */
const MOST_AT_ONCE = 4;
const MIXES = /^(?:30\/70|70\/30|25\/75|50\/50)$/;
const TAKEN =
  /(?<![\d.\p{L}])(\d+(?:\.\d+)?|\d\/\d|½|¼|half|one|two|ek|do|एक|दो|आधी|आधा)\s*(tab(?:let)?s?|cap(?:sule)?s?|puffs?|drops?|tsp|teaspoons?|spoons?|sachets?|units?|goli(?:yan)?|गोली|गोलियां|बूंद|चम्मच|chammach|boond)(?![\p{L}\p{M}])\.?/iu;

function cutStrength(rest: Rest): { strength?: string; dose?: string } {
  const mixed = cut(rest, CONCENTRATION);
  if (mixed !== undefined) {
    const per = mixed[3] === undefined ? "ml" : `${mixed[3]} ml`;
    const volume = cut(rest, VOLUME);
    const dose = volume === undefined ? undefined : `${volume[1]} ml`;
    return { strength: `${mixed[1]} ${spelledUnit(mixed[2] ?? "")}/${per}`, dose };
  }
  const plain = cut(rest, STRENGTH);
  if (plain === undefined) return {};
  const unit = spelledUnit(plain[2] ?? "");
  const amount = (plain[1] ?? "").replace(/\s/g, "");
  const said = unit === "%" ? `${amount}%` : `${amount} ${unit}`;
  return unit === "ml" || unit === "units" ? { dose: said } : { strength: said };
}

function cutBareStrength(rest: Rest): string | undefined {
  const match = BARE.exec(rest.text);
  const [, name = "", number = ""] = match ?? [];
  if (match === null || MIXES.test(number)) return undefined;
  rest.text = `${name} ${CUT}${rest.text.slice(match[0].length)}`;
  return number;
}

const cleanName = (part: string): string =>
  part
    .replace(/[→=:>|_]|->/g, " ")
    .replace(/(^|\s)[-.,(*)+/]+(?=\s|$)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[-.,\s]+|[-.,\s(]+$/g, "")
    .trim();

const nameIn = (rest: Rest): string | undefined =>
  rest.text
    .replace(routeWords, CUT)
    .split("¦")
    .map(cleanName)
    .find((part) => /\p{L}[\p{L}\p{M}]/u.test(part));

interface Weight {
  readonly parsed: ParsedMedicine;
  readonly hasUnit: boolean;
}

/** Enough signs of a prescription line: form, strength with a unit, frequency, or a known name. */
function isMedicine({ parsed, hasUnit }: Weight): boolean {
  const [firstWord = ""] = parsed.name.split(/[\s(]/);
  const isKnown = findDrug(parsed.name) !== undefined || findDrug(firstWord) !== undefined;
  if (isKnown) return true;
  if (parsed.form === undefined && adviceWords.test(parsed.name)) return false;
  if (parsed.name.split(" ").length > 5) return false;
  const score =
    (parsed.form === undefined ? 0 : 2) +
    (hasUnit ? 1.5 : parsed.strength === undefined ? 0 : 0.5) +
    (parsed.frequency === undefined ? 0 : 1.5) +
    (parsed.dose === undefined ? 0 : 0.5) +
    (parsed.duration === undefined ? 0 : 0.5);
  return score >= 2;
}

/** One line of a prescription, printed or typed, English or Hindi; undefined when it is no medicine. */
export function parseMedicineLine(line: string): ParsedMedicine | undefined {
  if (line.length > 300) return undefined;
  const rest: Rest = { text: tidy(line) };
  if (otherLine.test(rest.text)) return undefined;
  const form = cutForm(rest);
  const duration = cutDuration(rest);
  const frequency = cutFrequency(rest);
  const timing = cutFound(rest, findTiming(rest.text))?.code;
  const taken = cut(rest, TAKEN);
  const measured = cutStrength(rest);
  const second = measured.dose === undefined ? {} : cutStrength(rest);
  const bare = measured.strength === undefined ? cutBareStrength(rest) : undefined;
  const isCount = bare !== undefined && Number(bare) <= MOST_AT_ONCE;
  const strength = measured.strength ?? second.strength ?? (isCount ? undefined : bare);
  const name = nameIn(rest);
  if (name === undefined) return undefined;
  const dose = measured.dose ?? second.dose ?? taken?.[0].trim() ?? (isCount ? bare : undefined);
  const parsed = dropEmpty({ name, form, strength, dose, ...frequency, duration, timing });
  const hasUnit = measured.strength !== undefined || measured.dose !== undefined;
  return isMedicine({ parsed, hasUnit }) ? parsed : undefined;
}

const dropEmpty = (parsed: ParsedMedicine): ParsedMedicine =>
  Object.fromEntries(
    Object.entries(parsed).filter(([, value]) => value !== undefined),
  ) as unknown as ParsedMedicine;
