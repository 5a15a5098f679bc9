import { DomainError, notFound } from "@swasya/domain/errors";
import { newId } from "@swasya/domain/ids";
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
  const patient = await context.patients.get(input.patientId);
  if (!patient) throw notFound();
  const known = input.entryId && (await context.queue.get(input.entryId));
  const entry = known || (await insertEntry(context, input, authorised));
  const { name, age, sex } = patient;
  return { ...entry, ...(await placeOf(context, entry)), patient: { name, age, sex } };
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

async function placeOf(context: Context, entry: QueueEntry) {
  const [open, recent] = await Promise.all([
    context.queue.listOpen(entry.clinicId),
    context.queue.recentConsultationSeconds(entry.clinicId),
  ]);
  const others = open.filter((other) => other.entryId !== entry.entryId);
  const place = placeQueue([...others, entry], recent).find((row) => row.entry.entryId === entry.entryId);
  return { position: place?.position ?? 0, estimatedWaitMinutes: place?.estimatedWaitMinutes ?? 0 };
}
