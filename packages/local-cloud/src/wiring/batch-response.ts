import { z } from "zod";
import type { Outcome } from "../lambda/execution-environment.ts";

const BatchResponse = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]),
});

/**
 * Which items of a batch failed. An error fails all of them; so does, as in AWS, a partial response that does not
 * read as one.
 */
export function failedItems(
  outcome: Outcome,
  identifiers: readonly string[],
  reportsItems: boolean,
): Set<string> {
  if ("error" in outcome) return new Set(identifiers);
  if (!reportsItems || outcome.result === null) return new Set();
  const response = BatchResponse.safeParse(outcome.result);
  if (!response.success) return new Set(identifiers);
  const failed = response.data.batchItemFailures.map((failure) => failure.itemIdentifier);
  return new Set(failed.every((identifier) => identifiers.includes(identifier)) ? failed : identifiers);
}
