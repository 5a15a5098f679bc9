import type { Claim, Slot } from "../claims/claim.ts";

/** The language a drafted line is written in. */
export type NoteLanguage = "en" | "hi";

/** What a claim is told with: the words it stands in, for what its slots do not hold. */
export interface Worded {
  readonly claim: Claim;
  /** The words between two offsets of the claim's segment. */
  readonly wordsAt: (start: number, end: number) => string;
  /** A nurse or a doctor said it. */
  readonly isStaff: boolean;
}

/** Under what a sentence's advice holds. */
export interface Condition {
  /** What may come up; empty where it is getting no better. */
  readonly problems: readonly Claim[];
  readonly isNoBetter: boolean;
  /** Within, or for, how long. */
  readonly time?: Slot;
}

/**
 * How one language says claims. Each answers undefined for what it cannot say whole: the words themselves are
 * better than a line with a part missing.
 */
export interface Phrasing {
  /** "severe left knee pain", without its length. */
  readonly problem: (worded: Worded) => string | undefined;
  readonly length: (worded: Worded) => string | undefined;
  readonly denied: (worded: Worded) => string | undefined;
  readonly measurement: (worded: Worded) => string | undefined;
  /** A medicine, test, procedure or vaccine with its course. */
  readonly course: (worded: Worded) => string | undefined;
  readonly allergy: (worded: Worded) => string | undefined;
  readonly instruction: (worded: Worded) => string | undefined;
  /** "come back" under "fever or vomiting", in the words' own order. */
  readonly conditional: (said: string, condition: Condition) => string | undefined;
  /** Complaints of one sentence; `length` holds for all of them. */
  readonly complaints: (names: readonly string[], length: string | undefined) => string;
  /** A complaint with its length, and what came with it. */
  readonly accompanied: (first: string, others: readonly string[]) => string;
}

/** "fever" → "Fever"; Devanagari has no capitals. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
