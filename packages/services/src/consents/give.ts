import type { Consent, GiveConsentInput } from "@swasya/domain/consent";
import { notFound } from "@swasya/domain/errors";
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
  return { consentId };
}
