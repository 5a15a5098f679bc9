import { DomainError } from "./errors.ts";
import type { Medicine, MedicineDecision } from "./history.ts";
import type { Note } from "./note.ts";

/** A note of the patient was signed since: what stood beside it then is part of what was signed. */
export const isSignedSince = (
  { decidedBy }: Pick<Medicine, "decidedBy">,
  notes: readonly Pick<Note, "signature">[],
): boolean =>
  decidedBy !== undefined && notes.some(({ signature }) => signature && signature.at >= decidedBy.at);

/** The medicine after a person's decision, or after it was taken back; each of these stays in its trail. */
export function decideMedicine(
  medicine: Medicine,
  decision: MedicineDecision,
  notes: readonly Pick<Note, "signature">[],
): Medicine {
  const { verdict, ...by } = decision;
  if (isSignedSince(medicine, notes) && verdict !== medicine.status)
    throw new DomainError("invalid-state", "note-signed");
  return {
    ...medicine,
    status: verdict,
    decidedBy: verdict === "to-confirm" ? undefined : by,
    decisions: [...(medicine.decisions ?? []), decision],
  };
}
