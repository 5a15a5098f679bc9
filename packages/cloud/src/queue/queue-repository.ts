import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { AuditEvent } from "@swasya/domain/audit";
import { DomainError } from "@swasya/domain/errors";
import type { Visit } from "@swasya/domain/history";
import { type ClinicId, type PatientId, QueueEntryId } from "@swasya/domain/ids";
import { Patient } from "@swasya/domain/patient";
import {
  type HeldToken,
  OPEN_STATUSES,
  QueueEntry,
  type QueuePriority,
  type QueueStatus,
  TokenBlock,
  aheadOfNewcomer,
  queueTransitions,
} from "@swasya/domain/queue";
import { z } from "zod";
import {
  activeKey,
  clinicStatus,
  counterKey,
  indexes,
  patientKey,
  queueEntryItem,
  queueEntryKey,
  statsKey,
  tokenBlockKey,
  tokenKey,
  visitKey,
} from "../keys.ts";
import { type Write, commit } from "../table/commit.ts";
import { isAbsent, isInStateAt } from "../table/conditions.ts";
import type { Database } from "../table/database.ts";
import { countRows, getNamedRows, getRow, queryRows } from "../table/read.ts";
import { createSharedRead } from "../table/shared-read.ts";

const ActiveRow = z.object({ entryId: QueueEntryId });
const CounterRow = z.object({ counted: z.number().int().positive() });
const StatsRow = z.object({ seconds: z.array(z.number()) });

interface ArrivalKeys {
  readonly clinicId: ClinicId;
  readonly patientId: PatientId;
  readonly entryId?: QueueEntryId;
}
interface ArrivalRows {
  patient: Patient;
  active: z.infer<typeof ActiveRow>;
  entry: QueueEntry;
  stats: z.infer<typeof StatsRow>;
}

const MOST_DURATIONS = 20;
const DAY_SECONDS = 24 * 60 * 60;
const COUNTER_KEPT_SECONDS = 3 * DAY_SECONDS;
const CANCELLED_KEPT_SECONDS = 30 * DAY_SECONDS;

const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

const alreadyInQueue = () => new DomainError("conflict", "already-in-queue");

export function createQueueRepository(database: Database) {
  const table = database.tables.queue;

  const putMoved = (entry: QueueEntry, from: readonly QueueStatus[], more: object = {}): Write => ({
    item: {
      Put: {
        TableName: table,
        Item: { ...queueEntryItem(entry), ...more },
        ...isInStateAt(from, entry.version - 1),
      },
    },
  });

  /** Counts the clinic's day up by so many; the last number of them. */
  async function countUp(clinicId: ClinicId, day: string, count: number): Promise<number> {
    const { Attributes: row } = await database.documents.send(
      new UpdateCommand({
        TableName: table,
        Key: counterKey(clinicId, day),
        UpdateExpression: "ADD #counted :count SET #expires = :expires",
        ExpressionAttributeNames: { "#counted": "counted", "#expires": "expires_at" },
        ExpressionAttributeValues: { ":count": count, ":expires": secondsOf(day) + COUNTER_KEPT_SECONDS },
        ReturnValues: "ALL_NEW",
      }),
    );
    return CounterRow.parse(row).counted;
  }

  /** A number of a phone's block is given to one patient and never again. */
  const putToken = ({ clinicId, entryId }: QueueEntry, { day, number }: HeldToken): Write => ({
    item: {
      Put: {
        TableName: table,
        Item: {
          ...tokenKey(clinicId, day, number),
          of: entryId,
          expires_at: secondsOf(day) + COUNTER_KEPT_SECONDS,
        },
        ...isAbsent("entry_id"),
      },
    },
    refused: () => new DomainError("conflict", "token-taken"),
  });

  const freePatient = (patientId: PatientId): Write => ({
    item: { Delete: { TableName: table, Key: activeKey(patientId) } },
  });

  const recentConsultationSeconds = createSharedRead(
    async (clinicId: ClinicId): Promise<readonly number[]> =>
      (await getRow(database, { table, key: statsKey(clinicId), schema: StatsRow }))?.seconds ?? [],
  );

  const get = (entryId: QueueEntryId): Promise<QueueEntry | undefined> =>
    getRow(database, { table, key: queueEntryKey(entryId), schema: QueueEntry });

  /** How many of the clinic's open entries are served before one that comes now; from the index. */
  const countAhead = createSharedRead(
    async (clinicId: ClinicId, priority: QueuePriority): Promise<number> => {
      const counts = await Promise.all(
        aheadOfNewcomer(priority).map((ahead) =>
          countRows(database, {
            TableName: table,
            IndexName: indexes.byStatus,
            KeyConditionExpression: "#status = :status",
            ExpressionAttributeNames: {
              "#status": "clinic_status",
              ...(ahead.priority && { "#priority": "priority" }),
            },
            ExpressionAttributeValues: {
              ":status": clinicStatus(clinicId, ahead.status),
              ...(ahead.priority && { ":priority": ahead.priority }),
            },
            ...(ahead.priority && { FilterExpression: "#priority = :priority" }),
          }),
        ),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
  );

  /** Waiting, with the nurse, ready and consulting, from the index: milliseconds behind the table. */
  const listOpen = createSharedRead(async (clinicId: ClinicId): Promise<readonly QueueEntry[]> => {
    const lists = await Promise.all(
      OPEN_STATUSES.map((status) =>
        queryRows(database, QueueEntry, {
          TableName: table,
          IndexName: indexes.byStatus,
          KeyConditionExpression: "#status = :status",
          ExpressionAttributeNames: { "#status": "clinic_status" },
          ExpressionAttributeValues: { ":status": clinicStatus(clinicId, status) },
        }),
      ),
    );
    return lists.flat();
  });

  return {
    get,
    recentConsultationSeconds,

    /** One request for all that decides whether somebody may be added. */
    async arrival({ clinicId, patientId, entryId }: ArrivalKeys) {
      const rows = await getNamedRows<ArrivalRows>(database, {
        patient: { table: database.tables.patients, key: patientKey(patientId), schema: Patient },
        active: { table, key: activeKey(patientId), schema: ActiveRow },
        entry: entryId && { table, key: queueEntryKey(entryId), schema: QueueEntry },
        stats: { table, key: statsKey(clinicId), schema: StatsRow },
      });
      return {
        patient: rows.patient,
        entry: rows.entry,
        isInQueue: rows.active !== undefined,
        recentSeconds: rows.stats?.seconds ?? [],
      };
    },

    countAhead,

    async findOpen(patientId: PatientId): Promise<QueueEntry | undefined> {
      const active = await getRow(database, { table, key: activeKey(patientId), schema: ActiveRow });
      return active && get(active.entryId);
    },

    listOpen,

    /** Counts up for the clinic's day (`yyyy-mm-dd`), from 1. */
    nextTokenNumber: (clinicId: ClinicId, day: string): Promise<number> => countUp(clinicId, day, 1),

    /** The next `count` numbers of the day, written down as one phone's. */
    async holdTokens(clinicId: ClinicId, day: string, count: number, audit: AuditEvent): Promise<TokenBlock> {
      const to = await countUp(clinicId, day, count);
      const block = { day, from: to - count + 1, to };
      const key = tokenBlockKey(clinicId, day, block.from);
      const expires = { expires_at: secondsOf(day) + COUNTER_KEPT_SECONDS };
      await commit(
        database,
        [
          {
            item: {
              Put: { TableName: table, Item: { ...key, ...block, ...expires }, ...isAbsent("entry_id") },
            },
          },
        ],
        audit,
      );
      return block;
    },

    /** Whether a block of that day begins so and has this number. */
    async isHeld(clinicId: ClinicId, { day, from, number }: HeldToken): Promise<boolean> {
      const key = tokenBlockKey(clinicId, day, from);
      const block = await getRow(database, { table, key, schema: TokenBlock });
      return block !== undefined && from <= number && number <= block.to;
    },

    /** Conflict `already-in-queue` when the patient has an open entry, `token-taken` when the held number is. */
    insert(entry: QueueEntry, audit: AuditEvent, held?: HeldToken): Promise<void> {
      const active = { ...activeKey(entry.patientId), entryId: entry.entryId };
      return commit(
        database,
        [
          ...(held === undefined ? [] : [putToken(entry, held)]),
          {
            item: { Put: { TableName: table, Item: active, ...isAbsent("entry_id") } },
            refused: alreadyInQueue,
          },
          { item: { Put: { TableName: table, Item: queueEntryItem(entry), ...isAbsent("entry_id") } } },
        ],
        audit,
      );
    },

    /** Writes the moved entry only while the stored one is in `from` at `entry.version - 1`. */
    move: (entry: QueueEntry, from: readonly QueueStatus[], audit: AuditEvent): Promise<void> =>
      commit(database, [putMoved(entry, from)], audit),

    /** As `move` to cancelled; frees the patient for a new entry. */
    cancel: (entry: QueueEntry, from: readonly QueueStatus[], audit: AuditEvent): Promise<void> =>
      commit(
        database,
        [
          putMoved(entry, from, { expires_at: secondsOf(entry.changedAt) + CANCELLED_KEPT_SECONDS }),
          freePatient(entry.patientId),
        ],
        audit,
      ),

    /** One transaction: entry gone, visit in the patient's history, patient free, duration remembered. */
    async complete(entry: QueueEntry, visit: Visit, audit: AuditEvent): Promise<void> {
      const taken = secondsOf(visit.completedAt) - secondsOf(visit.startedAt);
      const seconds = [...(await recentConsultationSeconds(entry.clinicId)), taken].slice(-MOST_DURATIONS);
      const from = queueTransitions.complete.from;
      await commit(
        database,
        [
          {
            item: {
              Delete: {
                TableName: table,
                Key: queueEntryKey(entry.entryId),
                ...isInStateAt(from, entry.version - 1),
              },
            },
          },
          freePatient(entry.patientId),
          putVisit(database, visit),
          // Unconditional: two consultations ending together may lose one sample, never an ending.
          { item: { Put: { TableName: table, Item: { ...statsKey(entry.clinicId), seconds } } } },
        ],
        audit,
      );
    },
  };
}

const putVisit = (database: Database, visit: Visit): Write => ({
  item: {
    Put: {
      TableName: database.tables.history,
      Item: { ...visit, ...visitKey(visit.patientId, visit.visitId) },
      ...isAbsent("patient_id"),
    },
  },
});
