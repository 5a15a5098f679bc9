import type { ScannedDocument, Timeline } from "./history.ts";
import type { Note } from "./note.ts";
import type { Patient } from "./patient.ts";
import type { QueueEntry } from "./queue.ts";
import { type LiveMessage, topics } from "./topics.ts";

/*
 * What the clinic's screens are told when something changed: ids and version, never a name or a word. Each is the
 * topic and the message for `live.publish(...news)`; saying one twice changes nothing.
 */

export type News = readonly [topic: string, message: LiveMessage];

export const patientRegistered = ({ clinicId, patientId, version, updatedAt }: Patient): News => [
  topics.registered(clinicId, patientId),
  { type: "patient.registered", id: patientId, patientId, version, at: updatedAt },
];

export const queueChanged = ({ clinicId, entryId, patientId, version, changedAt }: QueueEntry): News => [
  topics.queueStatus(clinicId, entryId),
  { type: "queue.changed", id: entryId, patientId, version, at: changedAt },
];

export const noteChanged = ({ clinicId, patientId, noteId, version, updatedAt }: Note): News => [
  topics.soapReady(clinicId, patientId),
  { type: "note.changed", id: noteId, patientId, version, at: updatedAt },
];

type HistoryItem = Pick<ScannedDocument, "clinicId" | "patientId" | "version"> & {
  readonly id: string;
  readonly at: string;
};

/** A paper was read or decided, or a consent withdrawn. */
export const historyChanged = ({ clinicId, patientId, id, version, at }: HistoryItem): News => [
  topics.historyUpdated(clinicId, patientId),
  { type: "history.changed", id, patientId, version, at },
];

export const timelineChanged = ({ clinicId, patientId, version, updatedAt = "" }: Timeline): News => [
  topics.updates(clinicId, patientId),
  { type: "timeline.changed", id: patientId, patientId, version, at: updatedAt },
];
