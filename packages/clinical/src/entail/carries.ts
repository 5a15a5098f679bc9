import { isProblemKind } from "../claims/problem.ts";
import { ALLERGY } from "../claims/allergy.ts";
import {
  type Assertion,
  type Claim,
  type Course,
  type Slot,
  type SlotName,
  slotOf,
  slotsOf,
} from "../claims/claim.ts";
import { fitOf } from "./compare-slots.ts";

/** Why a source claim does not carry a claim of the line. */
export interface Obstacle {
  readonly slot: string;
  /** The source says otherwise; else it says nothing of it. */
  readonly isOpposite: boolean;
  readonly start: number;
  readonly end: number;
}

const eventKinds = new Set(["test", "procedure", "vaccine"]);
const groupOf = ({ kind }: Claim): string =>
  isProblemKind(kind) ? "problem" : eventKinds.has(kind) ? "event" : kind;

/** The same thing, a narrower one, or of a denial a wider one: "no pain" speaks of every pain. */
export function isAbout(line: Claim, source: Claim): boolean {
  if (groupOf(line) !== groupOf(source)) return false;
  if (line.concept === source.concept || source.wider.includes(line.concept)) return true;
  return line.assertion === "absent" && line.wider.includes(source.concept);
}

/** Courses that say what does not happen. */
const REFUSALS: readonly (Course | undefined)[] = ["avoid", "never", "not taken", "not needed", "refused"];
const NARROWING: readonly SlotName[] = ["site", "side", "severity"];

/**
 * The source speaks of less than the line. A headache carries a pain, but no headache does not carry no pain, nor a
 * penicillin allergy one of all antibiotics.
 */
function isTooNarrow(line: Claim, source: Claim): boolean {
  const isNarrower = line.concept !== source.concept && source.wider.includes(line.concept);
  if (source.assertion !== "absent" && !REFUSALS.includes(source.course))
    return line.kind === "allergy" && isNarrower && line.concept !== ALLERGY;
  return (
    isNarrower ||
    NARROWING.some((name) => slotOf(source, name) !== undefined && slotOf(line, name) === undefined)
  );
}

const carriedAssertions: Readonly<Record<Assertion, readonly Assertion[]>> = {
  present: ["present"],
  absent: ["absent"],
  possible: ["possible", "present"],
  conditional: ["conditional", "present", "possible"],
  asked: [],
  unknown: ["unknown"],
};

/** What was said of a medicine or a test that lets a line say this of it. */
const carriedCourses: Readonly<Record<Course, readonly (Course | "unsaid")[]>> = {
  taking: ["taking", "continue"],
  past: ["past", "stopped", "done"],
  stopped: ["stopped"],
  given: ["given", "done"],
  done: ["done", "given"],
  pending: ["pending"],
  advised: ["advised", "continue"],
  continue: ["continue"],
  avoid: ["avoid"],
  never: ["never"],
  "not taken": ["not taken", "never"],
  "not needed": ["not needed"],
  refused: ["refused"],
};
/** A line that names no course is about something taken, given or advised. */
const silentCourses: readonly Course[] = ["taking", "advised", "given", "continue", "done", "pending"];

function fitsCourse(line: Claim, source: Claim, isStaff: boolean): boolean {
  if (source.course === undefined) {
    if (line.course === undefined) return true;
    return isStaff ? line.course === "advised" : line.course === "taking";
  }
  if (line.course === undefined) return silentCourses.includes(source.course);
  return carriedCourses[line.course].includes(source.course);
}

function fitsTime(line: Claim, source: Claim): boolean {
  // Medicines and tests have their course, measurements their `when`.
  if (!isProblemKind(line.kind) || line.assertion === "absent") return true;
  if (source.time === "over") return line.time === "over" || line.time === "past";
  if (line.time === "over") return false;
  if (line.time === source.time) return true;
  // "tha" and "had" also tell of an illness that goes on; of a standing condition they do not.
  const isLasting = [line.kind, source.kind].some((kind) => kind === "condition" || kind === "habit");
  return !isLasting;
}

const hasSlot = (source: Claim, { name, value }: Slot): boolean =>
  slotsOf(source, name).some((slot) => slot.value === value);

/** Everything that keeps this source claim from carrying the line's; none when it does. `isStaff`: staff said it. */
export function obstaclesOf(line: Claim, source: Claim, isStaff: boolean): Obstacle[] {
  const span = { start: line.start, end: line.end };
  const obstacles: Obstacle[] = [];
  const fail = (slot: string, isOpposite: boolean, at = span) => obstacles.push({ slot, isOpposite, ...at });
  if (source.isCorrected === true) fail("corrected", true);
  if (line.who !== source.who) fail("who", true);
  if (source.assertion === "asked") fail("asked", false);
  else if (!carriedAssertions[line.assertion].includes(source.assertion))
    fail("assertion", source.assertion !== "unknown");
  else if (line.assertion === "possible" && source.assertion === "present") fail("certainty", false);
  if (isTooNarrow(line, source)) fail("scope", false);
  if (!fitsTime(line, source)) fail("time", true);
  const isCourse = line.kind === "medicine" || eventKinds.has(line.kind);
  if (isCourse && line.assertion === source.assertion && !fitsCourse(line, source, isStaff))
    fail("course", true);
  if (source.isConditional && !line.isConditional && line.assertion === "present") fail("condition", false);
  // "Only when needed" left out says more than was said.
  const isOnlyAtNeed = slotOf(source, "sos") !== undefined && slotOf(line, "sos") === undefined;
  if (isOnlyAtNeed && line.assertion === "present" && !line.isConditional && line.slots.length > 1)
    fail("condition", false);
  for (const slot of line.slots) {
    const fit = fitOf(slot, source);
    // No pain in the finger is not none in the hand.
    const isWiderPlace =
      slot.name === "site" && line.assertion === "absent" && !hasSlot(source, slot) && fit === "same";
    if (isWiderPlace) fail("scope", false);
    if (fit !== "same") fail(slot.name, fit === "other", { start: slot.start, end: slot.end });
  }
  return obstacles;
}
