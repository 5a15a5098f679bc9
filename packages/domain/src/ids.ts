import { decodeTime, monotonicFactory } from "ulid";
import { z } from "zod";

/** A clinic's slug, e.g. `rampur`. It is part of every id, key and topic. */
export const ClinicId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}$/, "is not a clinic id")
  .brand("ClinicId");
export type ClinicId = z.infer<typeof ClinicId>;

/** Crockford base 32, 26 characters: 48 bits of milliseconds, 80 bits of chance. */
const ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}";
const idOf = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[a-z][a-z0-9-]{1,30}_${ULID}$`), `is not a ${prefix}_ id`);

export const PatientId = idOf("PAT").brand("PatientId");
export type PatientId = z.infer<typeof PatientId>;
export const RecordingId = idOf("REC").brand("RecordingId");
export type RecordingId = z.infer<typeof RecordingId>;
export const ScanId = idOf("SCAN").brand("ScanId");
export type ScanId = z.infer<typeof ScanId>;
export const NoteId = idOf("NOTE").brand("NoteId");
export type NoteId = z.infer<typeof NoteId>;
export const QueueEntryId = idOf("Q").brand("QueueEntryId");
export type QueueEntryId = z.infer<typeof QueueEntryId>;
export const ConsentId = idOf("CON").brand("ConsentId");
export type ConsentId = z.infer<typeof ConsentId>;
export const VisitId = idOf("VISIT").brand("VisitId");
export type VisitId = z.infer<typeof VisitId>;

/** Cognito's `sub` of a member of staff. */
export const StaffId = z.string().min(1).max(64).brand("StaffId");
export type StaffId = z.infer<typeof StaffId>;

/** ISO-8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

interface IdKinds {
  PAT: PatientId;
  REC: RecordingId;
  SCAN: ScanId;
  NOTE: NoteId;
  Q: QueueEntryId;
  CON: ConsentId;
  VISIT: VisitId;
}

let millisecond = { at: Number.NaN, next: monotonicFactory() };

/** Ids of one millisecond sort as they were made; a clock that is set back is believed. */
function ulidAt(now: number): string {
  if (millisecond.at !== now) millisecond = { at: now, next: monotonicFactory() };
  return millisecond.next(now);
}

/** Makes an id, e.g. `newId("PAT", clinicId, Date.now())` → `PAT_rampur_01J…`. */
export const newId = <K extends keyof IdKinds>(kind: K, clinicId: ClinicId, now: number): IdKinds[K] =>
  `${kind}_${clinicId}_${ulidAt(now)}` as IdKinds[K];

/** The same ulid under another prefix: a recording and the note drafted from it share theirs. */
export const siblingId = <K extends keyof IdKinds>(kind: K, id: string): IdKinds[K] =>
  `${kind}_${clinicOf(id)}_${ulidOf(id)}` as IdKinds[K];

export const clinicOf = (id: string): ClinicId =>
  id.slice(id.indexOf("_") + 1, id.lastIndexOf("_")) as ClinicId;

export const ulidOf = (id: string): string => id.slice(id.lastIndexOf("_") + 1);

/** When the id was made, as ISO-8601 UTC. Sort keys are built from it, so an id alone finds its row. */
export const instantOf = (id: string): Instant => new Date(decodeTime(ulidOf(id))).toISOString();

/** Sort key of a note: `<iso>#<ulid>`; two writes in one millisecond stay two rows. */
export const sortKeyOf = (id: string): string => `${instantOf(id)}#${ulidOf(id)}`;
