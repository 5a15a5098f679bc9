/** What a claim is about. */
export type ClaimKind =
  | "symptom"
  | "finding"
  | "condition"
  | "habit"
  | "measurement"
  | "medicine"
  | "allergy"
  | "test"
  | "procedure"
  | "vaccine"
  | "instruction"
  | "time"
  | "age";

/** conditional: only if · asked: nobody answered · unknown: asked, and the person does not know. */
export type Assertion = "present" | "absent" | "possible" | "conditional" | "asked" | "unknown";

/** over: it was, and is not any more. */
export type ClaimTime = "now" | "past" | "over";

export type Course =
  | "taking"
  | "past"
  | "stopped"
  | "given"
  | "done"
  | "pending"
  | "advised"
  | "continue"
  | "avoid"
  | "never"
  | "not needed"
  | "not taken"
  | "refused";

export type SlotName =
  | "site"
  | "side"
  | "severity"
  | "length"
  | "when"
  | "due"
  | "value"
  | "unit"
  | "context"
  | "position"
  | "dose"
  | "count"
  | "times"
  | "at"
  | "every"
  | "per"
  | "sos"
  | "most"
  | "timing"
  | "route"
  | "reaction"
  | "brand"
  | "number";

/** A stretch of the text the claims were read from; offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Slot extends Span {
  readonly name: SlotName;
  /** Canonical: `4 day`, `150/90`, `morning:20`. */
  readonly value: string;
}

/** One assertion with its slots. Spans are offsets in the text of its segment. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** The lexicon's name for it, or the words themselves where the lexicon has none. */
  readonly concept: string;
  /** As a screen shows it: `chest pain`. */
  readonly label: string;
  /** Broader concepts it carries too: a headache is a pain. */
  readonly wider: readonly string[];
  readonly assertion: Assertion;
  readonly time: ClaimTime;
  /** `patient`, a relative (`mother`), or `other` for a voice that is nobody's here. */
  readonly who: string;
  readonly course?: Course;
  readonly slots: readonly Slot[];
  /** Index of the sentence it stands in, over the whole text or talk. */
  readonly sentence: number;
  /** Sentences it rests on as well: the question to an answer. */
  readonly context: readonly number[];
  /** The clause it stands in only holds on a condition. */
  readonly isConditional: boolean;
  /** Somebody corrected it right away; it carries nothing. */
  readonly isCorrected?: boolean;
}

export const slotOf = (claim: Pick<Claim, "slots">, name: SlotName): Slot | undefined =>
  claim.slots.find((slot) => slot.name === name);

export const slotsOf = (claim: Pick<Claim, "slots">, name: SlotName): Slot[] =>
  claim.slots.filter((slot) => slot.name === name);

/** A claim about something; a time or an age only qualifies one. */
export const isHead = ({ kind }: Pick<Claim, "kind">): boolean => kind !== "time" && kind !== "age";

/** A length or a time that stands alone: "for three days". */
export const isBareTime = ({ kind, concept }: Claim): boolean =>
  kind === "time" && (concept === "length" || concept === "when");
