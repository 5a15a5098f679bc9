import { ClinicId, type PatientId, StaffId, newId } from "@swasya/domain/ids";
import type { MediaItem, OutboxItem, Owner } from "./model.ts";

export const RAMPUR = ClinicId.parse("rampur");
export const SITAPUR = ClinicId.parse("sitapur");
export const NOON = Date.parse("2026-11-20T06:30:00.000Z");
export const sunita: Owner = { clinicId: RAMPUR, staffId: StaffId.parse("staff-sunita") };
export const colleague: Owner = { clinicId: RAMPUR, staffId: StaffId.parse("staff-asha") };
export const elsewhere: Owner = { clinicId: SITAPUR, staffId: StaffId.parse("staff-other") };
export const aPatientId: PatientId = newId("PAT", RAMPUR, NOON);

const common = {
  ...sunita,
  patientId: aPatientId,
  token: "A-17",
  createdAt: new Date(NOON).toISOString(),
  bytes: 4000,
  attempts: 0,
  nextTryAt: 0,
};

export const anAudioItem = (change: Partial<Extract<MediaItem, { kind: "audio" }>> = {}): MediaItem => ({
  ...common,
  kind: "audio",
  itemId: newId("REC", RAMPUR, NOON),
  contentType: "audio/webm",
  recovered: false,
  ...change,
});

export const anImageItem = (change: Partial<Extract<MediaItem, { kind: "image" }>> = {}): MediaItem => ({
  ...common,
  kind: "image",
  itemId: newId("SCAN", RAMPUR, NOON),
  contentType: "image/jpeg",
  ...change,
});

export function aConsentItem(
  change: Partial<Extract<OutboxItem, { kind: "consent" }>> = {},
): Extract<OutboxItem, { kind: "consent" }> {
  const itemId = newId("CON", RAMPUR, NOON);
  return {
    ...common,
    kind: "consent",
    itemId,
    bytes: 0,
    input: {
      patientId: aPatientId,
      consentId: itemId,
      purposes: ["record", "ai-processing"],
      method: "spoken",
      givenBy: "self",
      noticeVersion: "2026-11-1",
      noticeLanguage: "hi",
    },
    ...change,
  };
}
