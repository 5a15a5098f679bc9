import type { Fact } from "@swasya/domain/note";
import { type Claim, slotOf, slotsOf } from "./claim.ts";
import { PATIENT } from "../scene/whose.ts";
import { isProblemKind } from "./problem.ts";

const NAMED_SINCE = /yesterday|^last|^today|childhood|day$|^\d{4}$/;

/** A time as a person writes it: `4 days`. */
export function spokenTime(value: string): string {
  const match = /^([\d.-]+|few) (\w+)$/.exec(value);
  if (match === null) return NAMED_SINCE.test(value) ? `since ${value}` : value;
  const [, amount = "", unit = ""] = match;
  return amount === "1" ? `1 ${unit}` : `${amount} ${unit}s`;
}

const CODES: Readonly<Record<string, string>> = { "1": "OD", "2": "BD", "3": "TDS", "4": "QID" };

/** How often, in the letters of a prescription where there are any. */
export function scheduleOf(claim: Pick<Claim, "slots">): string | undefined {
  const at = slotsOf(claim, "at").map(({ value }) => value.split(":"));
  const times = slotOf(claim, "times")?.value;
  const every = slotOf(claim, "every")?.value;
  const per = slotOf(claim, "per")?.value;
  const parts = [
    times === undefined ? undefined : (CODES[times] ?? `${times} times a day`),
    times === undefined && at.length > 0 ? atText(at) : undefined,
    every === undefined ? undefined : `every ${every === "1 hour" ? "hour" : spokenTime(every)}`,
    per === undefined || times !== undefined || at.length > 0
      ? undefined
      : per === "day"
        ? "OD"
        : `once a ${per}`,
    slotOf(claim, "sos") === undefined ? undefined : "SOS",
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

function atText(at: readonly (readonly string[])[]): string {
  if (at.every(([, amount]) => amount === undefined)) {
    const [only] = at;
    if (at.length === 1) return only?.[0] === "night" ? "HS" : `OD ${only?.[0]}`;
    return at.length <= 4 ? `${CODES[String(at.length)]} ${at.map(([time]) => time).join(", ")}` : "";
  }
  return at.map(([time, amount]) => (amount === undefined ? time : `${amount} ${time}`)).join(", ");
}

interface Chip {
  readonly at: number;
  readonly fact: Fact;
}

const UNTAKEN: readonly string[] = ["stopped", "past", "avoid", "not needed", "not taken"];

function problemChips(claim: Claim): Chip[] {
  const length = slotOf(claim, "length");
  const duration: Chip[] =
    length === undefined
      ? []
      : [{ at: length.start, fact: { kind: "duration", label: spokenTime(length.value) } }];
  if (claim.assertion === "absent")
    return [{ at: claim.start, fact: { kind: "negated-symptom", label: claim.label } }];
  if (claim.assertion !== "present" || claim.time === "over") return [];
  return [{ at: claim.start, fact: { kind: "symptom", label: claim.label } }, ...duration];
}

function measurementChip(claim: Claim): Chip {
  const context = slotOf(claim, "context")?.value;
  const label = context === undefined ? claim.label : `${claim.label} ${context}`;
  return { at: claim.start, fact: { kind: "vital", label, value: slotOf(claim, "value")?.value ?? "" } };
}

function medicineChip(claim: Claim): Chip {
  const course = UNTAKEN.includes(claim.course ?? "") ? claim.course : undefined;
  const parts = [slotOf(claim, "dose")?.value, scheduleOf(claim), course].filter(
    (part) => part !== undefined,
  );
  const value = parts.length === 0 ? {} : { value: parts.join(" · ") };
  return { at: claim.start, fact: { kind: "medicine", label: claim.label, ...value } };
}

function chipsOf(claim: Claim): Chip[] {
  if (claim.isCorrected === true || claim.who !== PATIENT) return [];
  if (isProblemKind(claim.kind)) return problemChips(claim);
  if (claim.kind === "allergy" && claim.assertion === "absent")
    return [{ at: claim.start, fact: { kind: "negated-symptom", label: "allergy" } }];
  if (claim.kind === "time" && claim.concept === "length")
    return [
      {
        at: claim.start,
        fact: { kind: "duration", label: spokenTime(slotOf(claim, "length")?.value ?? "") },
      },
    ];
  if (claim.assertion !== "present" && claim.assertion !== "absent") return [];
  if (claim.kind === "allergy")
    return [
      {
        at: claim.start,
        fact: { kind: "symptom", label: claim.label === "allergy" ? claim.label : `${claim.label} allergy` },
      },
    ];
  if (claim.kind === "measurement") return [measurementChip(claim)];
  return claim.kind === "medicine" ? [medicineChip(claim)] : [];
}

/** What a line says, as the chips a screen shows, each once, in the order said. */
export function factChips(claims: readonly Claim[]): Fact[] {
  const inOrder = claims.toSorted((a, b) => a.sentence - b.sentence);
  const bySentence = [...Map.groupBy(inOrder, ({ sentence }) => sentence).values()];
  const chips = bySentence.flatMap((own) => own.flatMap(chipsOf).toSorted((a, b) => a.at - b.at));
  return [...new Map(chips.map(({ fact }) => [JSON.stringify(fact), fact])).values()];
}
