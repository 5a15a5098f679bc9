import type { DocumentView, Medicine } from "@swasya/domain/history";
import { medicineKey } from "../encounter/cursor.ts";

/** `500 mg` after the name, `1-0-1, 30 days, after food` after that. Only what was read; nothing is filled in. */
export const doseText = ({ dose, frequency, duration, timing }: Medicine): string =>
  [dose, frequency, duration, timing].filter(Boolean).join(", ");

const rank = { "to-confirm": 0, confirmed: 1, wrong: 2 } as const;

/**
 * When the page opens: undecided ones first, then the confirmed, then the wrong. From then on each stays in its
 * place, whatever is decided, and a new one goes to the end: nothing slides under the pointer.
 */
export function heldOrder(held: readonly string[], medicines: readonly Medicine[]): Medicine[] {
  const placeOf = (medicine: Medicine): number => {
    const at = held.indexOf(medicineKey(medicine));
    return at < 0 ? held.length : at;
  };
  return medicines.toSorted((a, b) => placeOf(a) - placeOf(b) || rank[a.status] - rank[b.status]);
}

/** What counts: a person confirmed it. */
export const confirmedOf = (medicines: readonly Medicine[]): Medicine[] =>
  medicines.filter(({ status }) => status === "confirmed");

/** When the paper is from: as printed, else when it was photographed. */
export const dateOf = (
  document: Pick<DocumentView, "printedDate" | "scannedAt"> | undefined,
): string | undefined => document?.printedDate ?? document?.scannedAt;

/** Papers a person must look at: their text was not read, or not all of it. */
export const papersToRead = (documents: readonly DocumentView[]): DocumentView[] =>
  documents.filter(({ status }) => status !== "read");
