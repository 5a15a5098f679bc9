import { type Claim, type Slot, type SlotName, slotOf, slotsOf } from "../claims/claim.ts";
import { spokenTime } from "../claims/fact-chips.ts";
import { PATIENT } from "../scene/whose.ts";
import { countedUnit } from "./counted-unit.ts";
import type { Condition, Phrasing, Worded } from "./phrasing.ts";

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const lengthText = (value: string): string =>
  /^(?:few |[\d.])/.test(value) ? `for ${spokenTime(value)}` : `since ${value}`;
const whenText = (value: string): string =>
  /^(?:few |[\d.-]+ )/.test(value)
    ? `${spokenTime(value)} ago`
    : /^\d{4}$/.test(value)
      ? `in ${value}`
      : value;
const dueText = (value: string): string =>
  /^(?:few |[\d.])/.test(value) ? `in ${spokenTime(value)}` : value;

/** The slots a claim has beside those that are written. */
const hasMore = (claim: Claim, ...written: readonly SlotName[]): boolean =>
  claim.slots.some(({ name }) => !written.includes(name));

/** Whose it is, where it is not the patient's: "mother's". */
const owner = ({ who }: Claim): string | undefined => (who === PATIENT ? undefined : who);

const TIMES: Readonly<Record<string, string>> = { "1": "once", "2": "twice" };
const DAILY = /\b(?:din|day|daily|roz)|दिन|रोज/iu;

/** "Twice a week"; a day is only said where it was. */
function oftenText({ claim, wordsAt }: Worded): string | undefined {
  const times = slotOf(claim, "times");
  const per = slotOf(claim, "per")?.value;
  if (times === undefined) return per === undefined ? undefined : per === "day" ? "daily" : `every ${per}`;
  const often = TIMES[times.value] ?? `${times.value} times`;
  const unit = per ?? (DAILY.test(wordsAt(times.start, times.end)) ? "day" : undefined);
  return unit === undefined ? often : `${often} a ${unit}`;
}

function problem(worded: Worded): string | undefined {
  const { claim } = worded;
  if (hasMore(claim, "severity", "side", "site", "length", "when", "times", "per")) return undefined;
  const severity = slotOf(claim, "severity")?.value;
  const side = slotOf(claim, "side")?.value;
  const site = slotOf(claim, "site")?.value;
  const named = site === "body" && !claim.label.includes("body") ? `${claim.label} of the body` : claim.label;
  const when = slotOf(claim, "when");
  const isOver = claim.time === "over";
  return joined([
    isOver && claim.kind === "habit" ? "stopped" : isOver && when !== undefined ? "had" : undefined,
    claim.assertion === "possible" ? "possible" : undefined,
    severity === "moderate" ? "moderate" : severity,
    side === "both" ? undefined : side,
    named,
    side === "both" ? "on both sides" : undefined,
    oftenText(worded),
    when === undefined ? undefined : whenText(when.value),
    isOver && claim.kind !== "habit" && when === undefined ? "in the past" : undefined,
  ]);
}

const length = ({ claim }: Worded): string | undefined => {
  const slot = slotOf(claim, "length");
  return slot === undefined ? undefined : lengthText(slot.value);
};

const denied = ({ claim }: Worded): string | undefined =>
  hasMore(claim, "site", "side") ? undefined : joined(["no", slotOf(claim, "side")?.value, claim.label]);

const unitless: ReadonlySet<string> = new Set(["f", "c"]);

function measurement({ claim }: Worded): string | undefined {
  if (hasMore(claim, "value", "unit", "context", "position", "side", "when")) return undefined;
  const value = slotOf(claim, "value")?.value;
  if (value === undefined) return undefined;
  const unit = slotOf(claim, "unit")?.value;
  const when = slotOf(claim, "when")?.value;
  const side = slotOf(claim, "side")?.value;
  return joined([
    claim.label,
    unit === undefined || unitless.has(unit.toLowerCase()) ? value : `${value} ${unit}`,
    unit !== undefined && unitless.has(unit.toLowerCase()) ? `°${unit.toUpperCase()}` : undefined,
    slotOf(claim, "context")?.value,
    slotOf(claim, "position")?.value,
    side === undefined ? undefined : `${side} arm`,
    when === undefined ? undefined : whenText(when),
  ]);
}

const timeOfDay = (time: string | undefined): string => (time === "night" ? "at night" : `in the ${time}`);

function atText(slots: readonly Slot[]): string {
  const times = slots.map(({ value }) => value.split(":"));
  if (times.every(([, amount]) => amount === undefined))
    return listed(times.map(([time]) => timeOfDay(time)));
  return times
    .map(([time, amount]) => (amount === undefined ? timeOfDay(time) : `${amount} ${timeOfDay(time)}`))
    .join(", ");
}

const CODES: Readonly<Record<string, string>> = {
  "1": "once a day",
  "2": "twice a day",
  "3": "three times a day",
};
const routes: Readonly<Record<string, string>> = {
  oral: "by mouth",
  iv: "IV",
  im: "IM",
  sc: "subcutaneous",
  inhaled: "inhaled",
  topical: "topical",
  eye: "in the eye",
  ear: "in the ear",
  nasal: "nasal",
  rectal: "rectal",
  vaginal: "vaginal",
};

/** Dose, how often, when with food and for how long, in the order of a prescription. */
function details(worded: Worded): string | undefined {
  const { claim } = worded;
  if (
    hasMore(
      claim,
      "dose",
      "count",
      "times",
      "at",
      "every",
      "per",
      "sos",
      "most",
      "timing",
      "route",
      "length",
      "when",
      "due",
      "brand",
    )
  )
    return undefined;
  const of = (name: SlotName): string | undefined => slotOf(claim, name)?.value;
  const [count, times, every, per, most] = [of("count"), of("times"), of("every"), of("per"), of("most")];
  const counted = count === undefined ? undefined : countedUnit(worded, slotOf(claim, "count") as Slot);
  if (count !== undefined && counted === undefined) return undefined;
  const at = slotsOf(claim, "at");
  const route = of("route");
  const [length, when, due] = [of("length"), of("when"), of("due")];
  return joined([
    of("dose"),
    counted === undefined
      ? undefined
      : count === "0.5"
        ? `half ${counted}`
        : `${count} ${counted}${count === "1" ? "" : "s"}`,
    times === undefined ? undefined : (CODES[times] ?? `${times} times a day`),
    at.length === 0 ? undefined : atText(at),
    every === undefined ? undefined : `every ${every === "1 hour" ? "hour" : spokenTime(every)}`,
    per === undefined || (per === "day" && (times !== undefined || at.length > 0))
      ? undefined
      : per === "day"
        ? "daily"
        : per === "alternate day"
          ? "on alternate days"
          : `once a ${per}`,
    of("timing"),
    route === undefined ? undefined : routes[route],
    of("sos") === undefined ? undefined : "only when needed",
    most === undefined ? undefined : `not more than ${CODES[most] ?? `${most} times a day`}`,
    length === undefined ? undefined : lengthText(length),
    when === undefined ? undefined : whenText(when),
    due === undefined ? undefined : dueText(due),
  ]);
}

/** What is said before and after its name, by its course. */
const courses: Readonly<Record<string, (name: string, isMedicine: boolean, isStaff: boolean) => string>> = {
  taking: (name) => `takes ${name}`,
  past: (name) => `previously took ${name}`,
  stopped: (name, _, isStaff) => `${isStaff ? "stop" : "stopped"} ${name}`,
  given: (name, isMedicine, isStaff) => (isMedicine && !isStaff ? `took ${name}` : `${name} given`),
  done: (name) => `${name} done`,
  pending: (name) => `${name} pending`,
  advised: (name, isMedicine) => (isMedicine ? name : `${name} advised`),
  continue: (name) => `continue ${name}`,
  avoid: (name) => `avoid ${name}`,
  never: (name) => `never took ${name}`,
  "not needed": (name) => `${name} not needed`,
  "not taken": (name, isMedicine) => (isMedicine ? `not taking ${name}` : `${name} not done`),
  refused: (name) => `refused ${name}`,
};

function course(worded: Worded): string | undefined {
  const { claim, isStaff } = worded;
  const rest = details(worded);
  if (rest === undefined) return undefined;
  const isMedicine = claim.kind === "medicine";
  const known = claim.course ?? (!isMedicine ? undefined : isStaff ? "advised" : "taking");
  // "Stitches nahi lagane": not done so far, or not to be done; the words know.
  if (known === "not taken" && isStaff) return undefined;
  const say = known === undefined ? undefined : courses[known];
  return say === undefined ? undefined : joined([say(claim.label, isMedicine, isStaff), rest]);
}

function allergy({ claim }: Worded): string | undefined {
  if (hasMore(claim, "reaction", "when")) return undefined;
  const isAny = claim.label === "allergy";
  if (claim.assertion === "absent") return isAny ? "no allergy" : `no ${claim.label} allergy`;
  const reaction = slotOf(claim, "reaction")?.value;
  const when = slotOf(claim, "when")?.value;
  return joined([
    isAny ? "allergy" : `allergic to ${claim.label}`,
    reaction === undefined ? undefined : `(${reaction})`,
    when === undefined ? undefined : whenText(when),
  ]);
}

function instruction({ claim }: Worded): string | undefined {
  if (hasMore(claim, "due", "length", "every", "times", "per", "at")) return undefined;
  const of = (name: SlotName): string | undefined => slotOf(claim, name)?.value;
  const [due, length, every, times, per] = [of("due"), of("length"), of("every"), of("times"), of("per")];
  const at = slotsOf(claim, "at");
  return joined([
    claim.label,
    times === undefined ? undefined : (CODES[times] ?? `${times} times a day`),
    per === undefined || claim.label.includes("daily") || times !== undefined
      ? undefined
      : per === "day"
        ? "daily"
        : `every ${per}`,
    every === undefined ? undefined : `every ${spokenTime(every)}`,
    at.length === 0 ? undefined : atText(at),
    due === undefined ? undefined : dueText(due),
    length === undefined ? undefined : lengthText(length),
  ]);
}

function conditional(said: string, { problems, isNoBetter, time }: Condition): string | undefined {
  const names = problems.map((claim) => problem({ claim, wordsAt: () => "", isStaff: true }));
  if (names.some((name) => name === undefined)) return undefined;
  const within =
    time === undefined ? undefined : time.name === "length" ? lengthText(time.value) : dueText(time.value);
  const what = isNoBetter ? "not better" : names.join(" or ");
  return what === "" ? undefined : joined([said, "if", what, within]);
}

/** English as a clinician writes it. */
export const english: Phrasing = {
  problem: (worded) => {
    const named = problem(worded);
    const whose = owner(worded.claim);
    if (named === undefined || whose === undefined) return named;
    return worded.claim.assertion === "possible"
      ? `${whose} may have ${worded.claim.label}`
      : `${whose} has ${named}`;
  },
  length,
  denied: (worded) => {
    const whose = owner(worded.claim);
    return whose === undefined ? denied(worded) : `${whose} does not have ${worded.claim.label}`;
  },
  measurement: (worded) => (owner(worded.claim) === undefined ? measurement(worded) : undefined),
  course: (worded) => (owner(worded.claim) === undefined ? course(worded) : undefined),
  allergy: (worded) => {
    const whose = owner(worded.claim);
    const said = allergy(worded);
    return whose === undefined || said === undefined ? said : `${whose}: ${said}`;
  },
  instruction,
  conditional,
  complaints: (names, shared) => joined([listed(names), shared]),
  accompanied: (first, others) => `${first}, with ${listed(others)}`,
};
