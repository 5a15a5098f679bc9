import { type Claim, slotOf } from "../claims/claim.ts";
import { scheduleOf } from "../claims/fact-chips.ts";
import { endsInOrder, isOrder } from "../scene/orders.ts";
import type { Sentence } from "../text/sentences.ts";

/** Whether a nurse's or doctor's sentence tells the patient what to take or do, by its form or by its claims. */
export const isInstruction = (sentence: Sentence, claims: readonly Claim[]): boolean =>
  !sentence.isQuestion &&
  (isOrder(sentence) ||
    (claims.some(({ kind }) => kind === "test")
      ? endsInOrder(sentence)
      : claims.some(
          (claim) =>
            claim.kind === "medicine" &&
            slotOf(claim, "dose") !== undefined &&
            scheduleOf(claim) !== undefined,
        )));
