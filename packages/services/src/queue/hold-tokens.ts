import { clinicDayOf } from "@swasya/domain/clinic-day";
import type { HoldTokensInput, TokenBlock } from "@swasya/domain/queue";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Numbers of today for one phone to give out, so that a patient has a token where there is no network. */
export async function holdTokens(context: Needs<"queue">, { count }: HoldTokensInput): Promise<TokenBlock> {
  const { session, at, auditOf } = await authorise(context, "queue.hold-tokens");
  return context.queue.holdTokens(session.clinicId, clinicDayOf(at), count, auditOf());
}
