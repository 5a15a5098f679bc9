import { historyChanged } from "@swasya/domain/news";
import type { WithdrawConsentInput } from "@swasya/domain/consent";
import { notFound } from "@swasya/domain/errors";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Withdrawing is as easy as giving: one tap, nothing more is recorded or processed, and the doctor is told. */
export async function withdrawConsent(
  context: Needs<"history" | "live">,
  input: WithdrawConsentInput,
): Promise<{ withdrawnAt: string }> {
  const { at, auditOf } = await authorise(context, "consents.withdraw", input.patientId, input.consentId);
  const consents = await context.history.listConsents(input.patientId);
  const consent = consents.find((candidate) => candidate.consentId === input.consentId);
  if (!consent) throw notFound();
  if (consent.withdrawnAt) {
    await context.audit.record(auditOf({ patientId: input.patientId, subjectId: input.consentId }));
    return { withdrawnAt: consent.withdrawnAt };
  }
  await context.history.saveConsent(
    { ...consent, withdrawnAt: at },
    auditOf({ patientId: input.patientId, subjectId: input.consentId }),
  );
  await context.live.publish(...historyChanged({ ...consent, id: consent.consentId, version: 2, at }));
  return { withdrawnAt: at };
}
