import { z } from "zod";
import { DomainError } from "./errors.ts";
import { ClinicId, Instant, PatientId, QueueEntryId, StaffId } from "./ids.ts";
import { Sex } from "./patient.ts";

export const QueueStatus = z.enum(["waiting", "with_nurse", "ready", "consulting", "completed", "cancelled"]);
export type QueueStatus = z.infer<typeof QueueStatus>;

/** The statuses that are on the screen, in the order the doctor reads them. */
export const OPEN_STATUSES = ["consulting", "ready", "with_nurse", "waiting"] as const;

export const QueuePriority = z.enum(["normal", "urgent"]);
export type QueuePriority = z.infer<typeof QueuePriority>;

export const QueueEntry = z.object({
  entryId: QueueEntryId,
  clinicId: ClinicId,
  patientId: PatientId,
  /** What is called out, e.g. `A-17`; counts from 1 each day in each clinic. */
  token: z.string(),
  status: QueueStatus,
  priority: QueuePriority,
  version: z.number().int().positive(),
  addedAt: Instant,
  changedAt: Instant,
  nurseId: StaffId.optional(),
  doctorId: StaffId.optional(),
  doctorName: z.string().optional(),
  startedAt: Instant.optional(),
});
export type QueueEntry = z.infer<typeof QueueEntry>;

/** A row of the queue as the screens show it. */
export const QueueRow = QueueEntry.extend({
  /** 1 is next; 0 while consulting. */
  position: z.number().int().nonnegative(),
  estimatedWaitMinutes: z.number().int().nonnegative(),
  patient: z.object({ name: z.string(), age: z.number().int(), sex: Sex }).optional(),
});
export type QueueRow = z.infer<typeof QueueRow>;

/** The clinic's day, `yyyy-mm-dd`. */
export const ClinicDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "Write the day as yyyy-mm-dd.");

const TokenNumber = z.number().int().min(1).max(9999);

/** Numbers of one day that one phone may give out, also without a network; `to` is included. */
export const TokenBlock = z.object({ day: ClinicDay, from: TokenNumber, to: TokenNumber });
export type TokenBlock = z.infer<typeof TokenBlock>;

/** A number that a phone gave out from a block it holds. */
export const HeldToken = z.object({ day: ClinicDay, from: TokenNumber, number: TokenNumber });
export type HeldToken = z.infer<typeof HeldToken>;

export const MOST_TOKENS_HELD = 30;
export const HoldTokensInput = z.object({ count: z.number().int().min(1).max(MOST_TOKENS_HELD) });
export type HoldTokensInput = z.infer<typeof HoldTokensInput>;

export const AddToQueueInput = z.object({
  patientId: PatientId,
  entryId: QueueEntryId.optional(),
  priority: QueuePriority.default("normal"),
  /** The token the patient was told already; without it, or when it cannot be theirs, the next one is given. */
  held: HeldToken.optional(),
});
export type AddToQueueInput = z.infer<typeof AddToQueueInput>;

export const QueueEntryRef = z.object({ entryId: QueueEntryId });
export type QueueEntryRef = z.infer<typeof QueueEntryRef>;

export type QueueVerb = "startIntake" | "sendToDoctor" | "start" | "complete" | "cancel";

interface Transition {
  readonly from: readonly QueueStatus[];
  readonly to: QueueStatus;
}

/** The state table. Its `from` lists become the ConditionExpression of each write. */
export const queueTransitions: Readonly<Record<QueueVerb, Transition>> = {
  startIntake: { from: ["waiting"], to: "with_nurse" },
  sendToDoctor: { from: ["waiting", "with_nurse"], to: "ready" },
  start: { from: ["waiting", "ready"], to: "consulting" },
  complete: { from: ["consulting"], to: "completed" },
  cancel: { from: ["waiting", "with_nurse", "ready", "consulting"], to: "cancelled" },
};

/** The entry after the verb, or the refusal the loser of a race sees. */
export function moveEntry(
  entry: QueueEntry,
  verb: QueueVerb,
  actor: { staffId: StaffId; name: string },
  at: Instant,
): QueueEntry {
  const { from, to } = queueTransitions[verb];
  if (!from.includes(entry.status)) {
    if (verb === "start" && entry.status === "consulting") {
      throw new DomainError("conflict", {
        reason: "started-by-another",
        by: entry.doctorName,
        at: entry.startedAt,
      });
    }
    throw new DomainError("invalid-state", "wrong-state");
  }
  const moved = { ...entry, status: to, version: entry.version + 1, changedAt: at };
  if (verb === "startIntake") return { ...moved, nurseId: actor.staffId };
  if (verb === "start") return { ...moved, doctorId: actor.staffId, doctorName: actor.name, startedAt: at };
  return moved;
}

const rank = (entry: QueueEntry): number =>
  OPEN_STATUSES.indexOf(entry.status as (typeof OPEN_STATUSES)[number]);

/** Consulting first, then ready, with the nurse, waiting; in each, urgent first, then who came first. */
export function orderQueue(entries: readonly QueueEntry[]): QueueEntry[] {
  return entries
    .filter((entry) => rank(entry) >= 0)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(b.priority === "urgent") - Number(a.priority === "urgent") ||
        compareText(a.addedAt, b.addedAt) ||
        compareText(a.entryId, b.entryId),
    );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Minutes a consultation takes here: the median of recent ones, 3 until there are any. */
export function consultationMinutes(recentSeconds: readonly number[]): number {
  if (recentSeconds.length === 0) return 3;
  const sorted = recentSeconds.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 180;
  return Math.max(1, Math.round(middle / 60));
}

/** Places and waits, from the clinic's own recent consultations (seconds each). */
export function placeQueue(
  entries: readonly QueueEntry[],
  recentSeconds: readonly number[],
): { entry: QueueEntry; position: number; estimatedWaitMinutes: number }[] {
  const minutes = consultationMinutes(recentSeconds);
  const ordered = orderQueue(entries);
  const busy = ordered.filter((entry) => entry.status === "consulting").length;
  return ordered.map((entry, index) => {
    const position = entry.status === "consulting" ? 0 : index - busy + 1;
    return { entry, position, estimatedWaitMinutes: position * minutes };
  });
}

/** Who is served before a newcomer: all of these statuses, of those still waiting only `priority` where it is set. */
export const aheadOfNewcomer = (
  priority: QueuePriority,
): readonly { readonly status: QueueStatus; readonly priority?: QueuePriority }[] => [
  { status: "ready" },
  { status: "with_nurse" },
  priority === "urgent" ? { status: "waiting", priority } : { status: "waiting" },
];

/** As `placeQueue` would place an entry that comes now, with so many `ahead` of it. */
export const placeOfNewcomer = (ahead: number, recentSeconds: readonly number[]) => ({
  position: ahead + 1,
  estimatedWaitMinutes: (ahead + 1) * consultationMinutes(recentSeconds),
});

/** `tokenLabel(17)` → `A-17`. The letter is the series; a phone that hands out its own gets another. */
export const tokenLabel = (count: number): string => `A-${count}`;
