import { allEntries } from "../lexicon/all-terms.ts";
import { isKind, type Term } from "../lexicon/terms.ts";
import { denialsOf } from "../scene/polarity.ts";
import { clauseOf } from "../scene/scene.ts";
import { attach, type Attachable, type Run } from "./attach.ts";
import type { Assertion, Claim, ClaimKind, SlotName } from "./claim.ts";
import {
  assertionAt,
  type ClaimReader,
  freeTerms,
  isErrand,
  placed,
  type Reading,
  slot,
  timeAt,
  use,
  useCues,
} from "./reader.ts";
import { findTakings, isCounted } from "./schedule.ts";
import { findTimes } from "./times.ts";

/** Something said of a symptom, illness or finding. */
export interface Attribute extends Attachable {
  readonly name: SlotName;
  readonly value: string;
}

interface Head extends Run {
  readonly term: Term;
}

const attributeOf: Readonly<Record<string, readonly [SlotName, string]>> = {
  left: ["side", "left"],
  right: ["side", "right"],
  both: ["side", "both"],
  severe: ["severity", "severe"],
  mild: ["severity", "mild"],
  moderate: ["severity", "moderate"],
};

/** Sides, severities and places that belong to a problem of the sentence. */
function attributesOf(reading: Reading, heads: readonly Head[]): Attribute[] {
  const { sentence } = reading;
  const inHead = (at: number): boolean => heads.some(({ first, last }) => first <= at && at <= last);
  const words = sentence.terms.flatMap(({ entry, first, last }): Attribute[] => {
    const known = attributeOf[entry.concept];
    if (reading.used.has(first) || (inHead(first) && known?.[0] !== "severity")) return [];
    if (entry.kind === "word" && known !== undefined)
      return [{ name: known[0], value: known[1], first, last, isShared: false }];
    if (entry.kind === "site") return [{ name: "site", value: entry.concept, first, last, isShared: false }];
    return [];
  });
  const times = findTimes(sentence.tokens).flatMap(({ role, value, first, last }): Attribute[] =>
    (role === "length" || role === "when") && !reading.used.has(first) && !inHead(first)
      ? [{ name: role, value, first, last, isShared: true }]
      : [],
  );
  const rates = findTakings(sentence.tokens, (at) => !reading.used.has(at) && !inHead(at)).flatMap(
    ({ name, value, first, last }): Attribute[] =>
      (name === "times" || name === "per") &&
      !reading.used.has(first) &&
      !isCounted(sentence.tokens[last + 1])
        ? [{ name, value, first, last, isShared: false }]
        : [],
  );
  return [...words, ...times, ...rates, ...countsOf(reading, heads)]
    .filter((attribute) => !isOfAnother(reading, heads, attribute))
    .toSorted((a, b) => a.first - b.first);
}

const EVENTS = new Set(["delivery", "operation", "surgery", "accident", "caesarean", "period", "marry"]);

/** "Delivery ko das din hue, kal se bukhar": the days are the delivery's. */
const isEvent = ({ entry }: Term): boolean => EVENTS.has(entry.concept);

/** What comes and goes and is counted: "ek ulti", "do daure". */
const EPISODES = new Set(["vomiting", "seizure", "fall", "fainting", "diarrhoea", "nosebleed", "abortion"]);

const countsOf = ({ sentence, used }: Reading, heads: readonly Head[]): Attribute[] =>
  heads.flatMap(({ term, first }): Attribute[] => {
    const at = first - 1;
    const token = sentence.tokens[at];
    const isCount = token?.value !== undefined && Number.isInteger(token.value) && !used.has(at);
    return isCount && EPISODES.has(term.entry.concept)
      ? [{ name: "times", value: String(token.value), first: at, last: at, isShared: false }]
      : [];
  });

/**
 * A clause that says of a place that it is well, or of a time what was not taken, tells nothing of the complaint
 * in the next: "gums are fine", "ab do hafte se nahi li, haath kaanpte hain".
 */
function isOfAnother({ sentence }: Reading, heads: readonly Head[], { name, first: at }: Attribute): boolean {
  const { first, last, course } = clauseOf(sentence, at);
  const isIn = (index: number): boolean => first <= index && index <= last;
  if (heads.some((head) => isIn(head.first))) return false;
  const own = sentence.terms.filter((term) => isIn(term.first));
  if (name === "site" || name === "side") return own.some(({ entry }) => entry.concept === "normal");
  // "..., peshab mein protein, aaj hi aspatal jaana hai": when to go is not since when it is there.
  if (["length", "when"].includes(name) && (isErrand(sentence, at) || own.some(isEvent))) return true;
  return (course === "not taken" || course === "stopped") && !heads.some(({ term }) => isKind(term, "habit"));
}

const insideSeverity = new Map([
  ...["bahut", "tez", "zyada", "jyada", "very", "bohot", "बहुत", "तेज", "ज्यादा"].map(
    (word) => [word, "severe"] as const,
  ),
  ...["halka", "halki", "thoda", "thodi", "हल्का", "हल्की", "थोड़ा", "थोड़ी"].map(
    (word) => [word, "mild"] as const,
  ),
]);

/** "sir mein bahut dard", "thoda kam sunta": how bad stands inside the phrase, or right before it. */
const severityInside = ({ sentence }: Reading, { first, last }: Head): Attribute[] =>
  sentence.tokens.slice(Math.max(0, first - 1), last + 1).flatMap(({ text }, step): Attribute[] => {
    const value = insideSeverity.get(text);
    const at = Math.max(0, first - 1) + step;
    return value === undefined ? [] : [{ name: "severity", value, first: at, last: at, isShared: false }];
  });

/** "pain in the head" is a headache. */
const placedNames: ReadonlyMap<string, string> = new Map(
  allEntries
    .flatMap(({ concept, wider, site }) =>
      site !== undefined && concept.includes(site.slice(0, 3))
        ? [[`${wider[0]}@${site}`, concept] as const]
        : [],
    )
    .toReversed(),
);

/** Only what can have a place takes one: a pain, a swelling, not a fever. */
const isSited = ({ entry }: Term): boolean =>
  entry.site === undefined && (SITED.has(entry.concept) || entry.wider.some((wider) => SITED.has(wider)));
const SITED = new Set(
  "pain swelling itching burning numbness weakness rash wound lump injury stiffness cramps redness tingling bleeding discharge ulcer boil tenderness cramp heaviness fracture pus burn scabies eczema psoriasis cellulitis blister infection spasm tightness"
    .split(" ")
    .concat("fungal infection"),
);

/** A pain or a swelling that somebody may say the place of. */
export const takesPlace = ({ kind, concept, wider }: Claim): boolean =>
  (kind === "symptom" || kind === "finding") && [concept, ...wider].some((name) => SITED.has(name));

/** "pain in the head" is a headache; undefined where the two have no name together. */
export const placedName = (concept: string, place: string): string | undefined =>
  placedNames.get(`${concept}@${place}`);

const kinds: readonly ClaimKind[] = ["symptom", "finding", "condition", "habit"];
const isProblem = (term: Term): boolean => isKind(term, "symptom", "finding", "condition", "habit");

const FAR = 6;

/** A place is used only near its pain; elsewhere it stays a word to be found. */
const isNear = (head: Head, attribute: Attribute): boolean => {
  const gap = attribute.first > head.last ? attribute.first - head.last : head.first - attribute.last;
  if (attribute.name === "severity") return gap <= FAR;
  return attribute.name !== "site" || gap <= FAR;
};

/** "Daru peeta tha, chhe mahine pehle chhod di": its own clause or one after it that names no other habit. */
function isStopped({ sentence }: Reading, head: Head): boolean {
  const own = sentence.clauses.findLastIndex(({ first }) => first <= head.first);
  const next = sentence.terms.find(
    (term) => term.first > head.last && isKind(term, "habit", "symptom", "condition"),
  );
  return sentence.clauses
    .slice(own)
    .some(({ course, first }) => course === "stopped" && first < (next?.first ?? Infinity));
}

/** The words that end it are understood with it: "ex-smoker, quit ten years ago". */
function markEnd(reading: Reading, { first: at }: Head): void {
  const end = reading.sentence.clauses.find(({ course, last }) => course === "stopped" && last >= at);
  if (end !== undefined) useCues(reading, end.first, true);
}

/** "Pain in the right knee and left shoulder" is two pains: each place with the side beside it. */
function byPlace(taken: readonly Attribute[]): (readonly Attribute[])[] {
  const sites = taken.filter(({ name }) => name === "site");
  if (sites.length < 2) return [taken];
  const sides = taken.filter(({ name }) => name === "side");
  const shared = taken.filter(({ name }) => name !== "site" && name !== "side");
  const distance = (a: Attribute, b: Attribute): number => Math.max(a.first - b.last, b.first - a.last);
  const nearest = (side: Attribute): Attribute | undefined =>
    sites.toSorted((a, b) => distance(a, side) - distance(b, side))[0];
  return sites.map((site) => [site, ...shared, ...sides.filter((side) => nearest(side) === site)]);
}

interface Judged {
  readonly assertion: Assertion;
  readonly isOver: boolean;
}

function claimsOf(reading: Reading, head: Head, judged: Judged, own: readonly Attribute[]): Claim[] {
  const taken = own.filter(
    (attribute) => isNear(head, attribute) && (attribute.name !== "site" || isSited(head.term)),
  );
  return byPlace(taken).map((attributes) => claimOf(reading, head, judged, attributes));
}

function claimOf(
  reading: Reading,
  head: Head,
  { assertion, isOver }: Judged,
  taken: readonly Attribute[],
): Claim {
  const { entry } = head.term;
  use(reading, head, ...taken);
  useCues(reading, head.first, entry.kind === "habit");
  const base = entry.site === undefined ? entry.concept : (entry.wider[0] ?? entry.concept);
  const site = entry.site === undefined ? [] : [slot(reading, "site", entry.site, head)];
  const slots = [
    ...site,
    ...taken.map((attribute) => slot(reading, attribute.name, attribute.value, attribute)),
  ];
  const place = slots.find(({ name }) => name === "site")?.value;
  const placeName = place === "body" && base !== "pain" ? undefined : place;
  const stops = entry.kind === "habit" && isStopped(reading, head);
  if (stops) markEnd(reading, head);
  return {
    kind: entry.kind as ClaimKind,
    concept: base,
    label:
      entry.site !== undefined || placeName === undefined
        ? entry.concept
        : (placedNames.get(`${entry.concept}@${placeName}`) ?? `${placeName} ${entry.concept}`),
    wider: [...entry.wider, ...(base === entry.concept ? [] : [entry.concept])],
    assertion,
    time: isOver || stops ? "over" : timeAt(reading, head.first),
    slots,
    ...placed(reading, head),
  };
}

/** Complaints, findings, illnesses and habits, each with its place, side, severity and length. */
export const readProblems: ClaimReader = (reading) => {
  const heads = freeTerms(reading, isProblem).map((term): Head => ({
    term,
    first: term.first,
    last: term.last,
  }));
  const tested = heads.filter((head) => isTestedFor(reading, head));
  const told = heads.filter((head) => !tested.includes(head));
  return told.length === 0 ? [] : problemsOf(reading, told);
};

/** "Hepatitis B aur C ki jaanch": looked for, not found. */
function isTestedFor({ sentence }: Reading, { term, last }: Head): boolean {
  if (term.entry.kind !== "condition") return false;
  const after = sentence.tokens.slice(last + 1, last + 6);
  const test = after.findIndex(({ text }) => TESTS.has(text));
  return test >= 0 && after.slice(0, test).every(({ text }) => text.length < 2 || BEFORE_TEST.has(text));
}
const TESTS = new Set(["jaanch", "janch", "test", "tests", "screening", "serology", "जांच", "जाँच", "टेस्ट"]);
const BEFORE_TEST = new Set([
  "ki",
  "ka",
  "ke",
  "liye",
  "aur",
  "and",
  "or",
  "ya",
  "की",
  "का",
  "के",
  "लिए",
  "और",
  "या",
  "सी",
  "बी",
  "ए",
]);

function problemsOf(reading: Reading, heads: readonly Head[]): Claim[] {
  const own = attach(reading.sentence.tokens, heads, attributesOf(reading, heads));
  const denials = denialsOf(
    reading.sentence.tokens,
    heads.map(({ term, first, last }) => ({ concept: term.entry.concept, first, last })),
  );
  return heads.flatMap((head, at) => {
    const details = [...severityInside(reading, head), ...(own[at] ?? [])];
    const said = assertionAt(reading, head.first);
    const denial = denials[at];
    const isDenied =
      (denial === "absent" || head.term.isDenied || head.term.entry.isDenied === true) &&
      said !== "asked" &&
      said !== "conditional";
    const seems = head.term.entry.kind === "condition" && clauseOf(reading.sentence, head.first).isSeeming;
    const assertion: Assertion = isDenied ? "absent" : seems && said === "present" ? "possible" : said;
    return claimsOf(reading, head, { assertion, isOver: denial === "over" }, details);
  });
}

export const isProblemKind = (kind: ClaimKind): boolean => kinds.includes(kind);
