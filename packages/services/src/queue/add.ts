import { DomainError, changedMeanwhile, notFound } from "@swasya/domain/errors";
import { type ClinicId, newId } from "@swasya/domain/ids";
import {
  type AddToQueueInput,
  type QueueEntry,
  type QueueRow,
  placeQueue,
  tokenLabel,
} from "@swasya/domain/queue";
import { type Authorised, authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { announceEntry } from "./announce.ts";

type Context = Needs<"queue" | "patients" | "live">;

/** Gives the patient a token. With an `entryId` made on the phone, asking twice is one place in the queue. */
export async function addToQueue(context: Context, input: AddToQueueInput): Promise<QueueRow> {
  const ids = input.entryId ? [input.patientId, input.entryId] : [input.patientId];
  const authorised = await authorise(context, "queue.add", ...ids);
  const [patient, known, others] = await Promise.all([
    context.patients.get(input.patientId),
    input.entryId && context.queue.get(input.entryId),
    othersInQueue(context, authorised.session.clinicId),
  ]);
  if (!patient) throw notFound();
  if (known && known.patientId !== input.patientId) throw changedMeanwhile();
  const entry = known || (await insertOrFind(context, input, authorised));
  if (known)
    await context.audit.record(authorised.auditOf({ patientId: input.patientId, subjectId: known.entryId }));
  const { name, age, sex } = patient;
  return { ...entry, ...placeOf(entry, others), patient: { name, age, sex } };
}

/** Of the same request sent twice at once both get the one entry. */
async function insertOrFind(
  context: Context,
  input: AddToQueueInput,
  authorised: Authorised,
): Promise<QueueEntry> {
  try {
    return await insertEntry(context, input, authorised);
  } catch (error) {
    if (!input.entryId || !(error instanceof DomainError) || error.code !== "conflict") throw error;
    const winner = await context.queue.get(input.entryId);
    if (winner?.patientId !== input.patientId) throw error;
    await context.audit.record(authorised.auditOf({ patientId: input.patientId, subjectId: winner.entryId }));
    return winner;
  }
}

async function insertEntry(
  context: Context,
  input: AddToQueueInput,
  { session, at, auditOf }: Authorised,
): Promise<QueueEntry> {
  if (await context.queue.findOpen(input.patientId)) throw new DomainError("conflict", "already-in-queue");
  const count = await context.queue.nextTokenNumber(session.clinicId, at.slice(0, 10));
  const entry: QueueEntry = {
    entryId: input.entryId ?? newId("Q", session.clinicId, context.now()),
    clinicId: session.clinicId,
    patientId: input.patientId,
    token: tokenLabel(count),
    status: "waiting",
    priority: input.priority,
    version: 1,
    addedAt: at,
    changedAt: at,
  };
  await context.queue.insert(entry, auditOf({ patientId: entry.patientId, subjectId: entry.entryId }));
  await announceEntry(context.live, entry);
  return entry;
}

interface Others {
  readonly open: readonly QueueEntry[];
  readonly recentSeconds: readonly number[];
}

async function othersInQueue({ queue }: Context, clinicId: ClinicId): Promise<Others> {
  const [open, recentSeconds] = await Promise.all([
    queue.listOpen(clinicId),
    queue.recentConsultationSeconds(clinicId),
  ]);
  return { open, recentSeconds };
}

function placeOf(entry: QueueEntry, { open, recentSeconds }: Others) {
  const others = open.filter((other) => other.entryId !== entry.entryId);
  const place = placeQueue([...others, entry], recentSeconds).find((row) => row.entry === entry);
  return { position: place?.position ?? 0, estimatedWaitMinutes: place?.estimatedWaitMinutes ?? 0 };
}
