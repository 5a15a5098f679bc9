import { slotOf, slotsOf, type Claim, type Slot, type SlotName } from "../claims/claim.ts";
import { allEntries } from "../lexicon/all-terms.ts";
import { canonicalTime } from "../claims/times.ts";

/** How a stated slot stands to a source claim: the same, another value there, or nothing said of it. */
export type Fit = "same" | "other" | "unsaid";

const inMilligrams = (dose: string): { amount: number; unit: string } => {
  const [amount = "", unit = ""] = dose.split(" ");
  if (unit === "g") return { amount: Number(amount) * 1000, unit: "mg" };
  if (unit === "mcg") return { amount: Number(amount) / 1000, unit: "mg" };
  return { amount: Number(amount), unit };
};

function isSameDose(a: string, b: string): boolean {
  const [left, right] = [inMilligrams(a), inMilligrams(b)];
  const raw = [a, b].map((dose) => Number(dose.split(" ")[0]));
  if (left.unit === "" || right.unit === "") return raw[0] === raw[1];
  return left.unit === right.unit && Math.abs(left.amount - right.amount) < 1e-9;
}

const isSameValue = (a: string, b: string): boolean =>
  a === b ||
  (a.includes("/") === b.includes("/") &&
    a.split("/").every((part, at) => Number(part) === Number(b.split("/")[at])));

const HOURS_A_DAY = 24;

/** Times a day, whichever way it was said: twice, morning and night, every twelve hours. */
function timesADay(claim: Pick<Claim, "slots">): number | undefined {
  const times = slotOf(claim, "times");
  if (times !== undefined) return Number(times.value);
  const at = new Set(slotsOf(claim, "at").map(({ value }) => value.split(":")[0]));
  if (at.size > 0) return at.size;
  const every = /^(\d+) hour$/.exec(slotOf(claim, "every")?.value ?? "");
  if (every !== null) return HOURS_A_DAY / Number(every[1]);
  return slotOf(claim, "per")?.value === "day" ? 1 : undefined;
}

function fitsAt(slot: Slot, source: Claim): Fit {
  const [time, amount] = slot.value.split(":");
  const there = slotsOf(source, "at").map(({ value }) => value.split(":"));
  if (there.length === 0) return "unsaid";
  const same = there.find(([other]) => other === time);
  if (same === undefined) return "other";
  if (amount === undefined) return "same";
  if (same[1] !== undefined) return Number(same[1]) === Number(amount) ? "same" : "other";
  const count = slotOf(source, "count") ?? slotOf(source, "dose");
  if (count === undefined) return Number(amount) === 1 ? "same" : "unsaid";
  return isSameDose(count.value.split(" ")[0] ?? "", amount) ? "same" : "other";
}

function fitsTimes(slot: Slot, source: Claim): Fit {
  if (slotsOf(source, "times").some(({ value }) => value === slot.value)) return "same";
  const there = timesADay(source);
  return there === undefined ? "unsaid" : there === Number(slot.value) ? "same" : "other";
}

function fitsEvery(slot: Slot, source: Claim): Fit {
  const there = slotOf(source, "every");
  if (there !== undefined) return canonicalTime(there.value) === canonicalTime(slot.value) ? "same" : "other";
  const wanted = /^(\d+) hour$/.exec(slot.value);
  const times = timesADay(source);
  if (times === undefined || wanted === null) return "unsaid";
  return times === HOURS_A_DAY / Number(wanted[1]) ? "same" : "other";
}

function fitsPer(slot: Slot, source: Claim): Fit {
  const there = slotOf(source, "per");
  if (there !== undefined) return there.value === slot.value ? "same" : "other";
  const times = timesADay(source);
  if (times === undefined) return "unsaid";
  return slot.value === "day" ? "same" : "other";
}

const alikeNames: Partial<Record<SlotName, readonly SlotName[]>> = {
  length: ["length", "when"],
  when: ["when", "length"],
};

function fitsTime(slot: Slot, source: Claim): Fit {
  const there = (alikeNames[slot.name] ?? [slot.name]).flatMap((name) => slotsOf(source, name));
  if (there.length === 0) return "unsaid";
  const wanted = canonicalTime(slot.value);
  return there.some(({ value }) => canonicalTime(value) === wanted) ? "same" : "other";
}

/** The foot is a part of the leg. */
const partOf = new Map(
  allEntries
    .filter(({ kind, wider }) => kind === "site" && wider.length > 0)
    .map(({ concept, wider }) => [concept, wider] as const),
);
const isPartOf = (whole: string, part: string): boolean =>
  (partOf.get(part) ?? []).some((place) => place === whole || isPartOf(whole, place));

const same: Partial<Record<SlotName, (a: string, b: string) => boolean>> = {
  dose: isSameDose,
  count: (a, b) => Number(a) === Number(b),
  site: (a, b) => a === b || isPartOf(a, b),
  value: isSameValue,
};

const HOTTEST_CELSIUS = 45;

/** 102 can only be Fahrenheit, 39 only Celsius, whether or not it was said. */
function fitsUnit(slot: Slot, source: Claim): Fit {
  const said = slotOf(source, "unit")?.value;
  const value = Number(slotOf(source, "value")?.value);
  return (said ?? (value > HOTTEST_CELSIUS ? "F" : "C")) === slot.value ? "same" : "other";
}

const timings: Readonly<Record<string, readonly string[]>> = {
  "before food": ["empty stomach"],
  "empty stomach": ["before food"],
};

/** Whether what the line says in this slot is what the source says. */
export function fitOf(slot: Slot, source: Claim): Fit {
  switch (slot.name) {
    case "at":
      return fitsAt(slot, source);
    case "times":
      return fitsTimes(slot, source);
    case "every":
      return fitsEvery(slot, source);
    case "per":
      return fitsPer(slot, source);
    case "length":
    case "when":
    case "due":
      return fitsTime(slot, source);
    case "unit":
      return fitsUnit(slot, source);
    default: {
      const there = slotsOf(source, slot.name);
      if (there.length === 0) return "unsaid";
      const isSame =
        same[slot.name] ?? ((a: string, b: string) => a === b || (timings[a]?.includes(b) ?? false));
      return there.some(({ value }) => isSame(slot.value, value)) ? "same" : "other";
    }
  }
}
