import type { AuditEvent } from "@swasya/domain/audit";
import {
  type ClinicId,
  type ConsentId,
  type NoteId,
  type PatientId,
  type QueueEntryId,
  type ScanId,
  type StaffId,
  type VisitId,
  sortKeyOf,
  ulidOf,
} from "@swasya/domain/ids";
import type { Note, NoteStatus } from "@swasya/domain/note";
import { type Patient, foldName } from "@swasya/domain/patient";
import type { QueueEntry, QueueStatus } from "@swasya/domain/queue";

/** The names of the deployed tables: the template's outputs. */
export interface TableNames {
  readonly patients: string;
  readonly notes: string;
  readonly history: string;
  readonly queue: string;
  readonly audit: string;
  readonly guards: string;
}

/** The spelling of every index; the template declares them. */
export const indexes = {
  patientsByName: "clinic-name-index",
  patientsByPhone: "clinic-phone-index",
  byStatus: "status-timestamp-index",
  byPatient: "patient-index",
} as const;

/*
 * An item is the domain object's own fields plus the key attributes below, in the tables' snake_case.
 * Reading parses the domain schema, which drops the key attributes again.
 */

export const patientKey = (patientId: PatientId) => ({ patient_id: patientId });

/** A name of signs only folds to nothing, and an index key may not be empty. */
export const foldedNameOf = (name: string): string => foldName(name) || name.toLowerCase();

export const clinicPhone = (clinicId: ClinicId, phoneHash: string) => `${clinicId}#${phoneHash}`;

export const patientItem = (patient: Patient, phoneHash: string) => ({
  ...patient,
  ...patientKey(patient.patientId),
  clinic_id: patient.clinicId,
  name_folded: foldedNameOf(patient.name),
  clinic_phone: clinicPhone(patient.clinicId, phoneHash),
  created_at: patient.createdAt,
});

export const clinicStatus = (clinicId: ClinicId, status: NoteStatus | QueueStatus) => `${clinicId}#${status}`;

export const noteKey = (ref: { patientId: PatientId; noteId: NoteId }) => ({
  patient_id: ref.patientId,
  timestamp: sortKeyOf(ref.noteId),
});

/** A signed note leaves the status index: it is no longer work. */
export const noteItem = (note: Note) => ({
  ...note,
  ...noteKey(note),
  ...(note.status === "signed" ? {} : { clinic_status: clinicStatus(note.clinicId, note.status) }),
});

export const historyPrefixes = { document: "DOC#", visit: "VISIT#", consent: "CONSENT#" } as const;

export const documentKey = (patientId: PatientId, documentId: ScanId) => ({
  patient_id: patientId,
  timestamp: `${historyPrefixes.document}${sortKeyOf(documentId)}`,
});

export const visitKey = (patientId: PatientId, visitId: VisitId) => ({
  patient_id: patientId,
  timestamp: `${historyPrefixes.visit}${sortKeyOf(visitId)}`,
});

export const consentKey = (patientId: PatientId, consentId: ConsentId) => ({
  patient_id: patientId,
  timestamp: `${historyPrefixes.consent}${sortKeyOf(consentId)}`,
});

export const timelineKey = (patientId: PatientId) => ({
  patient_id: patientId,
  timestamp: "TIMELINE#current",
});

export const queueEntryKey = (entryId: QueueEntryId) => ({ entry_id: entryId });

export const queueEntryItem = (entry: QueueEntry) => ({
  ...entry,
  ...queueEntryKey(entry.entryId),
  clinic_status: clinicStatus(entry.clinicId, entry.status),
  timestamp: `${entry.addedAt}#${ulidOf(entry.entryId)}`,
});

/** One row a patient in the queue; its presence is what makes a second entry impossible. */
export const activeKey = (patientId: PatientId) => ({ entry_id: `ACTIVE#${patientId}` });
export const counterKey = (clinicId: ClinicId, day: string) => ({ entry_id: `COUNTER#${clinicId}#${day}` });
/** Numbers of a day that one phone holds; the first of them names the block. */
export const tokenBlockKey = (clinicId: ClinicId, day: string, from: number) => ({
  entry_id: `BLOCK#${clinicId}#${day}#${from}`,
});
/** One row a number given out from a block; its presence is what makes a second one impossible. */
export const tokenKey = (clinicId: ClinicId, day: string, number: number) => ({
  entry_id: `TOKEN#${clinicId}#${day}#${number}`,
});
export const statsKey = (clinicId: ClinicId) => ({ entry_id: `STATS#${clinicId}` });

export const clinicDay = (clinicId: ClinicId, day: string) => `${clinicId}#${day}`;

export const auditItem = (event: AuditEvent) => ({
  ...event,
  clinic_day: clinicDay(event.clinicId, event.at.slice(0, 10)),
  at_id: `${event.at}#${event.auditId}`,
  ...(event.patientId === undefined ? {} : { patient_id: event.patientId }),
});

export const failuresKey = (emailKey: string) => ({ guard_key: `FAILURES#${emailKey}` });
export const endedKey = (signInId: string) => ({ guard_key: `ENDED#${signInId}` });
export const closedKey = (staffId: StaffId) => ({ guard_key: `CLOSED#${staffId}` });
export const screensKey = (staffId: StaffId) => ({ guard_key: `SCREENS#${staffId}` });
