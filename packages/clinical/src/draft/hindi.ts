import { type Claim, type SlotName, slotOf, slotsOf } from "../claims/claim.ts";
import { hindiName } from "./hindi-names.ts";
import { PATIENT } from "../scene/whose.ts";
import { instructionNamed } from "../lexicon/instructions.ts";
import type { Condition, Phrasing, Worded } from "./phrasing.ts";
import { countedUnit } from "./counted-unit.ts";

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");

const units: Readonly<Record<string, string>> = {
  minute: "मिनट",
  hour: "घंटे",
  day: "दिन",
  week: "हफ्ते",
  month: "महीने",
  year: "साल",
};
const named: Readonly<Record<string, string>> = {
  yesterday: "कल",
  "last night": "कल रात",
  "day before yesterday": "परसों",
  today: "आज",
  "last week": "पिछले हफ्ते",
  "last month": "पिछले महीने",
  "last year": "पिछले साल",
  childhood: "बचपन",
};

/** "4 day" → "4 दिन"; undefined for a time that has no words here. */
function amount(value: string): string | undefined {
  const [, number = "", unit = ""] = /^([\d.-]+|few) (\w+)$/.exec(value) ?? [];
  const name = units[unit];
  return name === undefined ? undefined : `${number === "few" ? "कुछ" : number} ${name}`;
}

/** A time with the word that gives it its sense; "since" of what is named by itself. */
const timeText = (value: string, after: string): string | undefined => {
  const counted = amount(value);
  if (counted !== undefined) return `${counted} ${after}`;
  const name = named[value];
  return name === undefined ? undefined : after === "से" ? `${name} से` : name;
};

const hasMore = (claim: Claim, ...written: readonly SlotName[]): boolean =>
  claim.slots.some(({ name }) => !written.includes(name));

const sides: Readonly<Record<string, string>> = { left: "बाएं", right: "दाएं", both: "दोनों" };
const severities: Readonly<Record<string, string>> = { severe: "बहुत", mild: "हल्का" };
const kin: Readonly<Record<string, string>> = {
  mother: "मां",
  father: "पिता",
  brother: "भाई",
  sister: "बहन",
  husband: "पति",
  wife: "पत्नी",
  child: "बच्चे",
};

/** Every part has its words, or the whole has none. */
function allOf(
  parts: readonly (readonly [isStated: boolean, text: string | undefined])[],
): string | undefined {
  const stated = parts.filter(([isStated]) => isStated).map(([, text]) => text);
  return stated.some((text) => text === undefined) ? undefined : joined(stated);
}

function problem({ claim }: Worded): string | undefined {
  if (hasMore(claim, "severity", "side", "site", "length", "when")) return undefined;
  if (claim.time === "over") return undefined;
  const [severity, side, when] = (["severity", "side", "when"] as const).map(
    (name) => slotOf(claim, name)?.value,
  );
  return allOf([
    [claim.assertion === "possible", "शायद"],
    [when !== undefined, when && timeText(when, "पहले")],
    [side !== undefined, side && sides[side]],
    [severity !== undefined, severity && severities[severity]],
    [true, hindiName(claim)],
  ]);
}

const length = ({ claim }: Worded): string | undefined => {
  const value = slotOf(claim, "length")?.value;
  return value === undefined ? undefined : timeText(value, "से");
};

function denied({ claim }: Worded): string | undefined {
  const name = hasMore(claim, "site", "side") ? undefined : hindiName(claim);
  const side = slotOf(claim, "side")?.value;
  // "भूख नहीं" denied has no short word.
  return name === undefined || name.includes("नहीं") ? undefined : joined([side && sides[side], name, "नहीं"]);
}

const contexts: Readonly<Record<string, string>> = {
  fasting: "खाली पेट",
  "after food": "खाने के बाद",
  sitting: "बैठकर",
  standing: "खड़े होकर",
};

function measurement({ claim }: Worded): string | undefined {
  if (hasMore(claim, "value", "unit", "context", "position")) return undefined;
  const [value, unit, context, position] = (["value", "unit", "context", "position"] as const).map(
    (name) => slotOf(claim, name)?.value,
  );
  return allOf([
    [true, hindiName(claim) ?? claim.label],
    [context !== undefined, context && contexts[context]],
    [position !== undefined, position && contexts[position]],
    [true, value],
    [unit !== undefined, unit],
  ]);
}

const timesOfDay: Readonly<Record<string, string>> = {
  morning: "सुबह",
  noon: "दोपहर",
  evening: "शाम",
  night: "रात",
};
const often: Readonly<Record<string, string>> = { "1": "एक", "2": "दो", "3": "तीन", "4": "चार" };
const timings: Readonly<Record<string, string>> = {
  "before food": "खाने से पहले",
  "after food": "खाने के बाद",
  "empty stomach": "खाली पेट",
  "with food": "खाने के साथ",
};
const counted: Readonly<Record<string, string>> = {
  tablet: "गोली",
  capsule: "कैप्सूल",
  drop: "बूंद",
  puff: "पफ",
  teaspoon: "चम्मच",
  sachet: "पैकेट",
};

function atText(claim: Claim): string {
  return slotsOf(claim, "at")
    .map(({ value }) => value.split(":"))
    .map(([time = "", dose]) => joined([timesOfDay[time], dose]))
    .join(", ");
}

function details(worded: Worded): string | undefined {
  const { claim, isStaff } = worded;
  const written = [
    "dose",
    "count",
    "times",
    "at",
    "per",
    "sos",
    "timing",
    "length",
    "when",
    "brand",
  ] as const;
  if (hasMore(claim, ...written)) return undefined;
  const [dose, count, times, per, sos, timing, long, when] = (
    ["dose", "count", "times", "per", "sos", "timing", "length", "when"] as const
  ).map((name) => slotOf(claim, name)?.value);
  const counting = slotOf(claim, "count");
  const unit = counting && countedUnit(worded, counting);
  return allOf([
    [dose !== undefined, dose],
    [count !== undefined, unit && counted[unit] && `${count === "0.5" ? "आधी" : count} ${counted[unit]}`],
    [times !== undefined, times && often[times] && `दिन में ${often[times]} बार`],
    [claim.slots.some(({ name }) => name === "at"), atText(claim)],
    [per !== undefined, per === "day" ? "रोज" : undefined],
    [timing !== undefined, timing && timings[timing]],
    [sos !== undefined, "जरूरत पर"],
    [long !== undefined, long && timeText(long, isStaff && claim.course !== "taking" ? "तक" : "से")],
    [when !== undefined, when && timeText(when, "पहले")],
  ]);
}

const courses: Readonly<Record<string, (said: string, isMedicine: boolean) => string | undefined>> = {
  taking: (said) => `${said} लेते हैं`,
  past: (said) => `${said} लेते थे`,
  stopped: (said) => `${said} बंद कर दी`,
  given: (said, isMedicine) => `${said} ${isMedicine ? "दी गई" : "लगाया गया"}`,
  done: (said) => `${said} हो गया`,
  pending: (said) => `${said} बाकी है`,
  advised: (said, isMedicine) => (isMedicine ? said : `${said} करवाइए`),
  continue: (said) => `${said} जारी रखें`,
  avoid: (said) => `${said} न लें`,
  "not needed": (said) => `${said} की ज़रूरत नहीं`,
  "not taken": (said, isMedicine) => (isMedicine ? `${said} नहीं ले रहे` : undefined),
};

function course(worded: Worded): string | undefined {
  const { claim, isStaff } = worded;
  const isMedicine = claim.kind === "medicine";
  const name = hindiName(claim) ?? (isMedicine ? claim.label : undefined);
  const rest = details(worded);
  const known = claim.course ?? (!isMedicine ? undefined : isStaff ? "advised" : "taking");
  if (name === undefined || rest === undefined || known === undefined) return undefined;
  const isOrder = isStaff && (known === "not taken" || known === "stopped");
  return isOrder ? undefined : courses[known]?.(joined([name, rest]), isMedicine);
}

function allergy({ claim }: Worded): string | undefined {
  const isAny = claim.label === "allergy";
  if (hasMore(claim, "reaction")) return undefined;
  if (claim.assertion === "absent") return isAny ? "एलर्जी नहीं" : undefined;
  const reaction = slotOf(claim, "reaction")?.value;
  const shown = reaction === undefined ? undefined : hindiName({ ...claim, label: reaction, slots: [] });
  if (reaction !== undefined && shown === undefined) return undefined;
  return joined([isAny ? "एलर्जी" : `${hindiName(claim) ?? claim.label} से एलर्जी`, shown && `(${shown})`]);
}

function instruction({ claim }: Worded): string | undefined {
  if (hasMore(claim, "due", "at")) return undefined;
  const due = slotOf(claim, "due")?.value;
  return allOf([
    [due !== undefined, due && timeText(due, "बाद")],
    [claim.slots.some(({ name }) => name === "at"), atText(claim)],
    [true, instructionNamed(claim.label)?.hindi],
  ]);
}

function conditional(said: string, { problems, isNoBetter, time }: Condition): string | undefined {
  const names = problems.map((claim) => problem({ claim, wordsAt: () => "", isStaff: true }));
  if (names.some((name) => name === undefined)) return undefined;
  const within = time && timeText(time.value, time.name === "length" ? "तक" : "में");
  if (time !== undefined && within === undefined) return undefined;
  const what = isNoBetter ? "ठीक न हो" : `${names.join(" या ")} हो`;
  return joined([within, what, "तो", said]);
}

/** Hindi as it is spoken in the consulting room; medicines and doses stay in the letters of a prescription. */
export const hindi: Phrasing = {
  problem: (worded) => {
    const said = problem(worded);
    if (said === undefined || worded.claim.who === PATIENT) return said;
    const whose = kin[worded.claim.who];
    const isNow = worded.claim.time === "now" && slotOf(worded.claim, "when") === undefined;
    return whose === undefined ? undefined : `${whose} को ${said} ${isNow ? "है" : "हुआ था"}`;
  },
  length,
  denied: (worded) => (worded.claim.who === PATIENT ? denied(worded) : undefined),
  measurement: (worded) => (worded.claim.who === PATIENT ? measurement(worded) : undefined),
  course: (worded) => (worded.claim.who === PATIENT ? course(worded) : undefined),
  allergy: (worded) => (worded.claim.who === PATIENT ? allergy(worded) : undefined),
  instruction,
  conditional,
  complaints: (names, shared) => joined([shared, names.join(" और ")]),
  accompanied: (first, others) => `${first}, साथ में ${others.join(" और ")}`,
};
