import { drugHits, type DrugHit } from "../medicine/drug-hits.ts";
import { isKind, type Term } from "../lexicon/terms.ts";
import { denialsOf } from "../scene/polarity.ts";
import { clauseOf } from "../scene/scene.ts";
import { attach, type Run } from "./attach.ts";
import type { Assertion, Claim, ClaimKind, Course, Slot } from "./claim.ts";
import { coursesOf } from "./medicine-courses.ts";
import {
  assertionAt,
  type ClaimReader,
  freeTerms,
  isFree,
  placed,
  type Reading,
  slot,
  timeAt,
  tokensOf,
  use,
  useCues,
} from "./reader.ts";
import { doseUnitOf, findTakings, isCounted, type Taking } from "./schedule.ts";
import { findTimes, timeUnitOf } from "./times.ts";

/** A medicine, a test, a procedure or a vaccine where it is named. */
interface Head extends Run {
  readonly kind: ClaimKind;
  readonly concept: string;
  readonly label: string;
  readonly wider: readonly string[];
  readonly brand?: string;
}

const eventKinds = ["test", "procedure", "vaccine"] as const;

/** Classes that are forms too: beside a name they say how it is given. */
const FORM_CLASSES = new Set(["eye drops", "ear drops", "nasal drops", "inhaler", "ointment"]);

function headsOf(reading: Reading): Head[] {
  // "iron ki goli" names a class; the brand or mineral inside it is no medicine of its own.
  const classes = freeTerms(reading, (term) => isKind(term, "medicine class"));
  const isInClass = (hit: Run): boolean =>
    classes.some(({ first, last }) => first <= hit.first && hit.last <= last);
  const hits = drugHits(tokensOf(reading)).filter((hit) => isFree(reading)(hit.first) && !isInClass(hit));
  const inHit = ({ first, last }: Run): boolean => hits.some((hit) => hit.first <= last && first <= hit.last);
  // "BP ki dawai amlodipine", "Asthalin inhaler": the class only says what the medicine beside it is.
  const apposed = classes.filter(({ entry, first, last }) =>
    hits.some(
      (hit) =>
        (hit.entry.classes.includes(entry.concept) || FORM_CLASSES.has(entry.concept)) &&
        (hit.first === last + 1 || first === hit.last + 1),
    ),
  );
  const isApposed = ({ first }: Run): boolean => apposed.some((term) => term.first === first);
  use(reading, ...apposed.filter(({ entry }) => !FORM_CLASSES.has(entry.concept)));
  const isEvent = (term: Term): boolean => isKind(term, "medicine class", ...eventKinds);
  const others = freeTerms(reading, isEvent).filter((term) => !inHit(term) && !isApposed(term));
  const medicines = hits.map((hit: DrugHit): Head => {
    const { generic, name, isBrand, classes } = hit.entry;
    return {
      kind: "medicine",
      concept: generic,
      label: name,
      wider: classes,
      first: hit.first,
      last: hit.last,
      ...(isBrand ? { brand: name } : {}),
    };
  });
  const events = others.map(({ entry, first, last }): Head => ({
    kind: entry.kind === "medicine class" ? "medicine" : (entry.kind as ClaimKind),
    concept: entry.concept,
    label: entry.concept,
    wider: entry.wider,
    first,
    last,
  }));
  return [...medicines, ...events]
    .filter((head) => !isFeared(reading, head))
    .toSorted((a, b) => a.first - b.first);
}

/** "Insulin se dar lagta hai": spoken of, not taken. */
function isFeared({ sentence }: Reading, { first }: Run): boolean {
  const clause = clauseOf(sentence, first);
  return (
    clause.course === undefined &&
    sentence.terms.some(
      (term) => term.entry.concept === "worry" && clause.first <= term.first && term.first <= clause.last,
    )
  );
}

/** Speech about a head that names no course: staff advise, patients tell what they take. */
const isDenied = (course: Course | undefined): boolean =>
  course === "never" || course === "not taken" || course === "not needed";

interface Detail extends Taking {
  readonly isTime?: boolean;
}

function detailsOf(reading: Reading, heads: readonly Head[]): Detail[] {
  const tokens = tokensOf(reading);
  const inHead = (at: number): boolean => heads.some(({ first, last }) => first <= at && at <= last);
  const free = (at: number): boolean => isFree(reading)(at) && !inHead(at);
  const times = findTimes(tokens).flatMap(({ role, value, first, last }): Detail[] => {
    if (!free(first) || role === "age" || role === "gestation" || role === "every") return [];
    return [{ name: role, value, first, last, isShared: true, isTime: true }];
  });
  const inTime = (at: number): boolean =>
    times.some(({ first, last, name }) => name === "length" && first <= at && at <= last);
  const bare = bareStrengths(reading, heads, free);
  const inBare = (at: number): boolean => bare.some(({ first }) => first === at);
  const takings = findTakings(tokens, (at) => free(at) && !inTime(at) && !inBare(at));
  const isOverlap = (a: Run, b: Run): boolean => a.first <= b.last && b.first <= a.last;
  const clear = times.filter((time) => !takings.some((taking) => isOverlap(time, taking)));
  return [...clear, ...takings, ...bare].toSorted((a, b) => a.first - b.first);
}

const SMALLEST_STRENGTH = 5;
const MOST_TIME = 120;

/** "Dolo 650": a bare number right after the name is a strength. */
function bareStrengths(reading: Reading, heads: readonly Head[], free: (at: number) => boolean): Detail[] {
  const tokens = tokensOf(reading);
  return heads.flatMap(({ kind, last }): Detail[] => {
    const at = tokens[last + 1]?.text === "-" ? last + 2 : last + 1;
    const value = tokens[at]?.value;
    if (kind !== "medicine" || value === undefined || value < SMALLEST_STRENGTH || !free(at)) return [];
    const next = tokens[at + 1];
    // "Dolo 650 din mein teen baar": the days are not 650.
    const isTime = timeUnitOf(next) !== undefined && value <= MOST_TIME;
    if (doseUnitOf(next) !== undefined || isCounted(next) || isTime || next?.text === "-") return [];
    return [{ name: "dose", value: String(value), first: at, last: at, isShared: false }];
  });
}

const isEventDetail = ({ name }: Detail): boolean => ["when", "due", "every", "per"].includes(name);

interface Told {
  readonly course: Course | undefined;
  readonly details: readonly Detail[];
  /** The sentence denies it: "I was not admitted", "koi tika nahi laga". */
  readonly isRefuted: boolean;
}

function claimOf(reading: Reading, head: Head, { course: named, details, isRefuted }: Told): Claim {
  // "Khasre ka tika chhoot gaya": what is had once is missed, not stopped.
  const isMissed = named === "stopped" && eventKinds.some((kind) => kind === head.kind);
  const course = isRefuted || isMissed ? "not taken" : named;
  const isMedicine = head.kind === "medicine" || head.kind === "vaccine";
  const own = details.filter((detail) => isMedicine || isEventDetail(detail));
  use(reading, head, ...own);
  useCues(reading, head.first, true);
  if (isMedicine) use(reading, ...formsBeside(reading, head));
  const slots: Slot[] = own.map((detail) => slot(reading, detail.name, detail.value, detail));
  const brand = head.brand === undefined ? [] : [slot(reading, "brand", head.brand, head)];
  const clause = clauseOf(reading.sentence, head.first);
  const said = assertionAt(reading, head.first);
  const isAbsent = said === "present" && (isDenied(course) || isRefuted);
  const assertion: Assertion = isAbsent ? "absent" : said;
  return {
    kind: head.kind,
    concept: head.concept,
    label: head.label,
    wider: head.wider,
    assertion,
    time:
      course === "past" || course === "done" || (clause.isPast && course !== "advised")
        ? timeAt(reading, head.first)
        : "now",
    ...(course === undefined ? {} : { course }),
    slots: [...slots, ...brand],
    ...placed(reading, head),
  };
}

const solidForms = new Set(
  "tablet tablets tab tabs capsule capsules cap caps goli goliyan pill pills medicine dawai dawa गोली गोलियां टैबलेट कैप्सूल दवाई दवा".split(
    " ",
  ),
);

/** "Tab Dolo", "Crocin tablet": the solid form a medicine mostly has says nothing new. */
const formsBeside = (reading: Reading, { first, last }: Run): Run[] =>
  [first - 1, last + 1, last + 2]
    .filter((at) => solidForms.has(tokensOf(reading)[at]?.text ?? ""))
    .map((at) => ({ first: at, last: at }));

const ACTIONS = new Set(["bath", "wash", "walk", "exercise", "rest", "gargle", "steam", "soak"]);

/** "raat ko lagana, subah nahana": a time of day in a clause of its own that says another thing to do. */
function isOfAction({ sentence }: Reading, heads: readonly Head[], { name, first }: Detail): boolean {
  if (name !== "at") return false;
  const clause = clauseOf(sentence, first);
  const isIn = (at: number): boolean => clause.first <= at && at <= clause.last;
  return (
    !heads.some((head) => isIn(head.first)) &&
    sentence.terms.some((term) => isIn(term.first) && ACTIONS.has(term.entry.concept))
  );
}

const OTHER_ONE = new Set(["doosra", "doosri", "dusra", "dusri", "doosre", "other", "दूसरा", "दूसरी"]);

/** "Neela zaroorat par, doosra roz": how the other one is taken, which nobody named. */
function isOfTheOther({ sentence }: Reading, heads: readonly Head[], { first: at }: Detail): boolean {
  const { first, last } = clauseOf(sentence, at);
  return (
    !heads.some((head) => first <= head.first && head.first <= last) &&
    OTHER_ONE.has(sentence.tokens.slice(first, last + 1).find(({ kind }) => kind !== "mark")?.text ?? "")
  );
}

/** Courses whose words hold the denial: "mat lena", "ab nahi leta". */
const OWN_DENIALS: readonly (Course | undefined)[] = [
  "avoid",
  "stopped",
  "never",
  "not taken",
  "not needed",
  "refused",
  "pending",
  "continue",
];

/** Medicines with their course, dose and times; tests, procedures and vaccines with what happens to them. */
export const readMedicines: ClaimReader = (reading) => {
  const heads = headsOf(reading);
  if (heads.length === 0) return [];
  const medicines = heads.filter(({ kind }) => kind === "medicine" || kind === "vaccine");
  const details = detailsOf(reading, heads).filter(
    (detail) => !isOfAction(reading, heads, detail) && !isOfTheOther(reading, heads, detail),
  );
  const courses = coursesOf(reading, heads);
  const denials = denialsOf(reading.sentence.tokens, heads);
  // Times of day belong to the medicines of the sentence; only times of the calendar to its tests.
  const ofMedicines = attach(reading.sentence.tokens, medicines, details);
  const ofAll = attach(reading.sentence.tokens, heads, details.filter(isEventDetail));
  return heads.map((head, position) => {
    const at = medicines.indexOf(head);
    const own =
      at < 0
        ? (ofAll[position] ?? [])
        : (ofMedicines[at] ?? []).filter((detail) => !isTakenByTest(detail, ofAll, heads, position));
    const isRefuted = denials[position] === "absent" && !OWN_DENIALS.includes(courses[position]);
    return claimOf(reading, head, { course: courses[position], details: own, isRefuted });
  });
};

const isTakenByTest = (
  detail: Detail,
  ofAll: readonly (readonly Detail[])[],
  heads: readonly Head[],
  position: number,
): boolean =>
  isEventDetail(detail) &&
  ofAll.some(
    (own, other) =>
      other !== position &&
      own.includes(detail) &&
      heads[other]?.kind !== "medicine" &&
      heads[other]?.kind !== "vaccine",
  );
