import { z } from "zod";
import type { ClinicId, PatientId, QueueEntryId } from "./ids.ts";

/** The MQTT topics, each under its clinic. QoS 1, ids and versions only, published by servers only. */
export const topics = {
  registered: (clinicId: ClinicId, patientId: PatientId) =>
    `clinics/${clinicId}/patients/${patientId}/registered`,
  soapReady: (clinicId: ClinicId, patientId: PatientId) =>
    `clinics/${clinicId}/patients/${patientId}/soap_ready`,
  historyUpdated: (clinicId: ClinicId, patientId: PatientId) =>
    `clinics/${clinicId}/patients/${patientId}/history_updated`,
  updates: (clinicId: ClinicId, patientId: PatientId) => `clinics/${clinicId}/patients/${patientId}/updates`,
  queueStatus: (clinicId: ClinicId, entryId: QueueEntryId) => `clinics/${clinicId}/queue/${entryId}/status`,
} as const;

/** The filters a signed-in screen of this clinic subscribes to; its ticket allows exactly these. */
export const topicFilters = (clinicId: ClinicId): string[] => [
  `clinics/${clinicId}/queue/+/status`,
  `clinics/${clinicId}/patients/+/registered`,
  `clinics/${clinicId}/patients/+/soap_ready`,
  `clinics/${clinicId}/patients/+/history_updated`,
  `clinics/${clinicId}/patients/+/updates`,
];

/** Every message says what changed and its version; the page fetches the thing itself. */
export const LiveMessage = z.object({
  type: z.enum([
    "patient.registered",
    "note.changed",
    "history.changed",
    "timeline.changed",
    "queue.changed",
  ]),
  /** Id of what changed: patient, note, document, or queue entry. */
  id: z.string(),
  patientId: z.string().optional(),
  version: z.number().int().nonnegative(),
  at: z.string(),
});
export type LiveMessage = z.infer<typeof LiveMessage>;

export const LiveTicket = z.object({
  /** `wss://…/mqtt`, or `ws://…/mqtt` on a laptop. */
  url: z.string(),
  clientId: z.string(),
  username: z.string(),
  password: z.string(),
  topics: z.array(z.string()),
  expiresAt: z.string(),
});
export type LiveTicket = z.infer<typeof LiveTicket>;
