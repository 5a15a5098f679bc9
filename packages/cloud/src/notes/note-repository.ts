import type { AuditEvent } from "@swasya/domain/audit";
import type { ClinicId, NoteId, PatientId } from "@swasya/domain/ids";
import { Note, type NoteStatus, type NoteVerb, noteTransitions } from "@swasya/domain/note";
import { z } from "zod";
import { clinicStatus, indexes, noteItem, noteKey } from "../keys.ts";
import { commit } from "../table/commit.ts";
import { isAbsent, isInStateAt } from "../table/conditions.ts";
import type { Database } from "../table/database.ts";
import { getRow, getRows, queryItems, queryRows } from "../table/read.ts";
import { unlessConflict } from "../table/unless-conflict.ts";

const MOST_PER_STATUS = 100;
const IndexedNote = z.object({ patient_id: z.string(), timestamp: z.string() });

export function createNoteRepository(database: Database) {
  const table = database.tables.notes;

  const insert = (note: Note, audit: AuditEvent): Promise<void> =>
    commit(
      database,
      [{ item: { Put: { TableName: table, Item: noteItem(note), ...isAbsent("patient_id") } } }],
      audit,
    );

  const save = (note: Note, from: readonly NoteStatus[], audit: AuditEvent): Promise<void> =>
    commit(
      database,
      [
        {
          item: { Put: { TableName: table, Item: noteItem(note), ...isInStateAt(from, note.version - 1) } },
        },
      ],
      audit,
    );

  const listOneStatus = async (clinicId: ClinicId, status: NoteStatus): Promise<Note[]> => {
    const found = await queryItems(database, {
      TableName: table,
      IndexName: indexes.byStatus,
      KeyConditionExpression: "#status = :status",
      ExpressionAttributeNames: { "#status": "clinic_status" },
      ExpressionAttributeValues: { ":status": clinicStatus(clinicId, status) },
      newestFirst: true,
      limit: MOST_PER_STATUS,
    });
    const keys = found.map((item) => IndexedNote.parse(item));
    const notes = await getRows(database, { table, keys, schema: Note });
    // The index lags behind the table: drop what has moved on since.
    return notes.filter((note) => note.status === status);
  };

  return {
    get: (ref: { patientId: PatientId; noteId: NoteId }): Promise<Note | undefined> =>
      getRow(database, { table, key: noteKey(ref), schema: Note }),

    /** Newest first. */
    list: (patientId: PatientId): Promise<Note[]> =>
      queryRows(database, Note, {
        TableName: table,
        KeyConditionExpression: "#patient = :patient",
        ExpressionAttributeNames: { "#patient": "patient_id" },
        ExpressionAttributeValues: { ":patient": patientId },
        newestFirst: true,
      }),

    /** Newest first, at most 100 a status. Signed notes are not in the index and never listed. */
    async listByStatus(clinicId: ClinicId, statuses: readonly NoteStatus[]): Promise<Note[]> {
      const lists = await Promise.all(statuses.map((status) => listOneStatus(clinicId, status)));
      return lists.flat().toSorted((a, b) => noteKey(b).timestamp.localeCompare(noteKey(a).timestamp, "en"));
    },

    /** Conflict when the note exists. */
    insert,

    /** False when the note exists already: the same recording was announced twice. */
    insertIfAbsent: (note: Note, audit: AuditEvent): Promise<boolean> => unlessConflict(insert(note, audit)),

    /** Only while the stored note is in `from` at `note.version - 1`. */
    save,

    /** As `save` for a worker: false when the note has moved on, which a repeated event finds. */
    transition: (note: Note, verb: NoteVerb, audit: AuditEvent): Promise<boolean> =>
      unlessConflict(save(note, noteTransitions[verb].from, audit)),
  };
}
