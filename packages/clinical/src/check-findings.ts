import type { Problem, ReadText } from "./claim.ts";
import { investigationLexicon } from "./condition-lexicon.ts";
import { negatorsAfter, negatorsBefore } from "./context-words.ts";
import { unitOf } from "./durations.ts";
import { findPhrases, keySet, phraseIndex } from "./phrase-index.ts";
import { selfNegated } from "./symptom-lexicon.ts";

/** The wider word is carried by the narrower: "pain" by a headache. */
const carriers: Readonly<Record<string, readonly string[]>> = {
  pain: [
    "headache",
    "body ache",
    "chest pain",
    "abdominal pain",
    "back pain",
    "neck pain",
    "shoulder pain",
    "knee pain",
    "leg pain",
    "joint pain",
    "ear pain",
    "toothache",
    "eye pain",
    "sore throat",
  ],
  "leg pain": ["knee pain"],
  "joint pain": ["knee pain", "shoulder pain"],
  "burning sensation": ["burning urination", "acidity"],
  acidity: ["burning sensation"],
  cold: ["runny nose"],
  weakness: ["fatigue"],
  fatigue: ["weakness"],
  "common cold": ["cold"],
  stress: ["anxiety"],
  anxiety: ["stress"],
  insomnia: [],
};

const carriedBy = (concept: string): readonly string[] => [concept, ...(carriers[concept] ?? [])];

/** Each finding must be in the source with the same polarity. */
export function checkSymptoms(line: ReadText, source: ReadText): Problem[] {
  return line.symptoms.flatMap(({ concept, polarity, start }): Problem[] => {
    if (polarity === "asked") return [];
    const said = source.symptoms.filter((symptom) => carriedBy(concept).includes(symptom.concept));
    if (polarity === "other") return said.length > 0 ? [] : [{ kind: "symptom", label: concept }];
    if (said.some((symptom) => symptom.polarity === polarity)) return [];
    const isPurpose = /(?:for|if) $/i.test(line.text.slice(0, start));
    if (isPurpose && said.some((symptom) => symptom.polarity === "other")) return [];
    const opposite = polarity === "present" ? "absent" : "present";
    const isOpposite = said.some((symptom) => symptom.concept === concept && symptom.polarity === opposite);
    const kind = polarity === "absent" ? "negation" : isOpposite ? "negation" : "symptom";
    const label = polarity === "absent" ? `no ${concept}` : concept;
    if (!isOpposite) return [{ kind, label }];
    return [{ kind, label, nearest: opposite === "absent" ? `no ${concept}` : concept }];
  });
}

const before = new Set(negatorsBefore);
const after = keySet(negatorsAfter);
const softDenials = new Set(["not", "don't", "dont", "without"]);

/** A denial of something outside the lexicon still needs a denial in the source. */
export function checkDenials(line: ReadText, source: ReadText): Problem[] {
  const known = line.symptoms.some(
    ({ concept, polarity }) => polarity === "absent" || selfNegated.has(concept),
  );
  const isDenial = line.tokens.some((token) => before.has(token.text) || after.has(token.key));
  if (known || !isDenial) return [];
  const isSaid = source.tokens.some(
    (token) => before.has(token.text) || after.has(token.key) || softDenials.has(token.text),
  );
  return isSaid ? [] : [{ kind: "negation", label: line.text.trim().slice(0, 60) }];
}

const sinceDays: Readonly<Record<string, string>> = {
  "since yesterday": "1 day",
  "since day before yesterday": "2 day",
  "since last week": "7 day",
  "since last month": "1 month",
};

/** Weeks as days, singular: `2 weeks` and `14 days` are one length. */
function lengthOf(value: string): string {
  const spoken = sinceDays[value] ?? value;
  const match = /^([\d.]+)(?:-([\d.]+))? (hour|day|week|month|year)s?$/.exec(spoken);
  if (match === null) return spoken;
  const [, low = "", high, unit] = match;
  const scale = unit === "week" ? 7 : 1;
  const numbers = [low, high].filter((part) => part !== undefined).map((part) => Number(part) * scale);
  return `${numbers.join("-")} ${unit === "week" ? "day" : unit}`;
}

/** Number and unit side by side, even where they are no duration: "do din mein aana". */
const looseLengths = ({ tokens }: ReadText): string[] =>
  tokens.flatMap((token, index) => {
    const unit = unitOf(tokens[index + 1]);
    return token.value === undefined || unit === undefined ? [] : [lengthOf(`${token.text} ${unit}`)];
  });

export function checkDurations(line: ReadText, source: ReadText): Problem[] {
  const said = source.findings.durations;
  const lengths = new Set([...said.map(({ value }) => lengthOf(value)), ...looseLengths(source)]);
  return line.findings.durations
    .filter(({ value }) => !lengths.has(lengthOf(value)))
    .map(({ value }) => ({
      kind: "duration",
      label: value,
      ...(said[0] === undefined ? {} : { nearest: said[0].value }),
    }));
}

const values = (text: ReadText): Set<number> =>
  new Set(text.tokens.flatMap(({ value }) => (value === undefined ? [] : [value])));

/** The same measurement must have been said; numbers without their name will do where no other is named. */
export function checkVitals(line: ReadText, source: ReadText): Problem[] {
  const numbers = values(source);
  return line.findings.vitals.flatMap(({ concept, value }): Problem[] => {
    const said = source.findings.vitals.filter((vital) => vital.concept === concept);
    if (said.some((vital) => sameVital(vital.value, value))) return [];
    const label = `${concept} ${value}`;
    if (said[0] !== undefined) return [{ kind: "vital", label, nearest: `${concept} ${said[0].value}` }];
    const claimed = source.findings.vitals.flatMap((vital) => vital.value.split("/").map(Number));
    const isSaid = value
      .split("/")
      .every((part) => numbers.has(Number(part)) && !claimed.includes(Number(part)));
    return isSaid ? [] : [{ kind: "vital", label }];
  });
}

const sameVital = (a: string, b: string): boolean =>
  a === b || a.split("/").every((part, index) => Number(part) === Number(b.split("/")[index]));

const tests = phraseIndex(investigationLexicon);

/** Tests and referrals nobody mentioned. */
export function checkInvestigations(line: ReadText, source: ReadText): Problem[] {
  const said = new Set(findPhrases(source.tokens, tests).map(({ concept }) => concept));
  const named = new Set(findPhrases(line.tokens, tests).map(({ concept }) => concept));
  return [...named].filter((concept) => !said.has(concept)).map((label) => ({ kind: "no-evidence", label }));
}

const left = keySet(["left", "baayein", "baayen", "bayen", "bayin", "बाएं", "बायें", "बाईं", "बायीं", "बाएँ"]);
const right = keySet([
  "right",
  "daayein",
  "daayen",
  "dayen",
  "dahine",
  "daahine",
  "dayin",
  "दाएं",
  "दायें",
  "दाईं",
  "दाहिने",
  "दाएँ",
  "दायीं",
]);

/** The other side of the body. */
export function checkSides(line: ReadText, source: ReadText): Problem[] {
  const has = (text: ReadText, side: ReadonlySet<string>): boolean =>
    text.tokens.some(({ key }) => side.has(key));
  const swapped = (mine: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    has(line, mine) && !has(source, mine) && has(source, other);
  if (swapped(left, right)) return [{ kind: "symptom", label: "left", nearest: "right" }];
  return swapped(right, left) ? [{ kind: "symptom", label: "right", nearest: "left" }] : [];
}
