import type { Consent, GiveConsentInput } from "@swasya/domain/consent";
import { changedMeanwhile, notFound } from "@swasya/domain/errors";
import { newId } from "@swasya/domain/ids";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Writes down that the patient agreed, to what, how, and who was there. */
export async function giveConsent(
  context: Needs<"patients" | "history">,
  input: GiveConsentInput,
): Promise<{ consentId: Consent["consentId"] }> {
  const ids = input.consentId ? [input.patientId, input.consentId] : [input.patientId];
  const { session, at, auditOf } = await authorise(context, "consents.give", ...ids);
  if (!(await context.patients.get(input.patientId))) throw notFound();
  const consentId = input.consentId ?? newId("CON", session.clinicId, context.now());
  const consent: Consent = {
    ...input,
    consentId,
    clinicId: session.clinicId,
    witnessId: session.staffId,
    givenAt: at,
  };
  await context.history.insertConsent(consent, auditOf({ patientId: input.patientId, subjectId: consentId }));
  if (input.consentId && !(await isStored(context, consent))) throw changedMeanwhile();
  return { consentId };
}

/** A repeat finds what was given the first time; one that was withdrawn, or another's, is not given again. */
async function isStored({ history }: Needs<"history">, consent: Consent): Promise<boolean> {
  const stored = (await history.listConsents(consent.patientId)).find(
    ({ consentId }) => consentId === consent.consentId,
  );
  return stored !== undefined && stored.withdrawnAt === undefined;
}
