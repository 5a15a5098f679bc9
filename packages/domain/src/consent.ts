import { z } from "zod";
import { ClinicId, ConsentId, Instant, PatientId, StaffId } from "./ids.ts";

export const ConsentPurpose = z.enum(["record", "ai-processing"]);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

export const GiveConsentInput = z.object({
  patientId: PatientId,
  consentId: ConsentId.optional(),
  purposes: z.array(ConsentPurpose).min(1, "Name at least one purpose.").max(2, "Name each purpose once."),
  method: z.enum(["tap", "spoken", "thumb"]),
  givenBy: z.enum(["self", "guardian", "attendant"]),
  noticeVersion: z
    .string()
    .max(40)
    .regex(/^[\w.-]+$/, "Write the version as it stands in the notice."),
  noticeLanguage: z.enum(["en", "hi"]),
});
export type GiveConsentInput = z.infer<typeof GiveConsentInput>;

export const Consent = z.object({
  consentId: ConsentId,
  clinicId: ClinicId,
  patientId: PatientId,
  purposes: z.array(ConsentPurpose),
  method: z.enum(["tap", "spoken", "thumb"]),
  givenBy: z.enum(["self", "guardian", "attendant"]),
  noticeVersion: z.string(),
  noticeLanguage: z.enum(["en", "hi"]),
  witnessId: StaffId,
  givenAt: Instant,
  withdrawnAt: Instant.optional(),
});
export type Consent = z.infer<typeof Consent>;

export const WithdrawConsentInput = z.object({ patientId: PatientId, consentId: ConsentId });
export type WithdrawConsentInput = z.infer<typeof WithdrawConsentInput>;

/** Does an open consent cover this purpose? A withdrawn one covers nothing. */
export const covers = (consents: readonly Consent[], purpose: ConsentPurpose): boolean =>
  consents.some((consent) => consent.withdrawnAt === undefined && consent.purposes.includes(purpose));

/** When the patient took back that they may be recorded; undefined while they agree, or were never asked. */
export function withdrawnSince(consents: readonly Consent[]): Instant | undefined {
  if (covers(consents, "record")) return undefined;
  const times = consents.flatMap(({ purposes, withdrawnAt }) =>
    withdrawnAt !== undefined && purposes.includes("record") ? [withdrawnAt] : [],
  );
  return times.toSorted().at(-1);
}

/** The version of the notice read aloud before the microphone; its text is in the catalogues. */
export const CURRENT_NOTICE_VERSION = "2026-11-1";
/** Days audio is kept after signing, until the clinic sets its own. */
export const DEFAULT_AUDIO_RETENTION_DAYS = 90;
