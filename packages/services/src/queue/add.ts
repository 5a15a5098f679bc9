import { clinicDayOf } from "@swasya/domain/clinic-day";
import { queueChanged } from "@swasya/domain/news";
import { DomainError, changedMeanwhile, notFound } from "@swasya/domain/errors";
import { type ClinicId, newId } from "@swasya/domain/ids";
import {
  type AddToQueueInput,
  type QueueEntry,
  type QueueRow,
  placeOfNewcomer,
  placeQueue,
  tokenLabel,
} from "@swasya/domain/queue";
import { type Authorised, authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

type Context = Needs<"queue" | "live">;

/** Gives the patient a token. With an `entryId` made on the phone, asking twice is one place in the queue. */
export async function addToQueue(context: Context, input: AddToQueueInput): Promise<QueueRow> {
  const { patientId, entryId, priority } = input;
  const authorised = await authorise(context, "queue.add", ...(entryId ? [patientId, entryId] : [patientId]));
  const { clinicId } = authorised.session;
  const [arrival, ahead] = await Promise.all([
    context.queue.arrival({ clinicId, patientId, entryId }),
    context.queue.countAhead(clinicId, priority),
  ]);
  if (!arrival.patient) throw notFound();
  const { name, age, sex } = arrival.patient;
  const patient = { name, age, sex };
  const known = arrival.entry;
  if (known) return { ...(await again(context, input, authorised, known)), patient };
  if (arrival.isInQueue) throw new DomainError("conflict", "already-in-queue");
  try {
    const entry = await insertEntry(context, input, authorised);
    return { ...entry, ...placeOfNewcomer(ahead, arrival.recentSeconds), patient };
  } catch (error) {
    // Of the same request sent twice at once both get the one entry.
    const isConflict = error instanceof DomainError && error.code === "conflict";
    const winner = isConflict && entryId ? await context.queue.get(entryId) : undefined;
    if (winner?.patientId !== patientId) throw error;
    return { ...(await again(context, input, authorised, winner)), patient };
  }
}

const isTokenTaken = (error: unknown): boolean =>
  error instanceof DomainError && error.detail.reason === "token-taken";

/** With the number the patient was told, where it is theirs to have; else with the next one. */
async function insertEntry(
  context: Context,
  input: AddToQueueInput,
  authorised: Authorised,
): Promise<QueueEntry> {
  const { clinicId } = authorised.session;
  const { held } = input;
  const day = clinicDayOf(authorised.at);
  if (held?.day === day && (await context.queue.isHeld(clinicId, held))) {
    try {
      return await insertAs(context, input, authorised, held.number);
    } catch (error) {
      if (!isTokenTaken(error)) throw error;
    }
  }
  const number = await context.queue.nextTokenNumber(clinicId, day);
  return insertAs(context, { ...input, held: undefined }, authorised, number);
}

async function insertAs(
  context: Context,
  input: AddToQueueInput,
  { session, at, auditOf }: Authorised,
  number: number,
): Promise<QueueEntry> {
  const entry: QueueEntry = {
    entryId: input.entryId ?? newId("Q", session.clinicId, context.now()),
    clinicId: session.clinicId,
    patientId: input.patientId,
    token: tokenLabel(number),
    status: "waiting",
    priority: input.priority,
    version: 1,
    addedAt: at,
    changedAt: at,
  };
  const audit = auditOf({ patientId: entry.patientId, subjectId: entry.entryId });
  await context.queue.insert(entry, audit, input.held);
  await context.live.publish(...queueChanged(entry));
  return entry;
}

/** The entry this id has already, where it stands now: the phone did not hear that it was added. */
async function again(
  { queue, audit }: Context,
  { patientId }: AddToQueueInput,
  { session, auditOf }: Authorised,
  entry: QueueEntry,
): Promise<QueueRow> {
  if (entry.patientId !== patientId) throw changedMeanwhile();
  const [place] = await Promise.all([
    placeOf(queue, session.clinicId, entry),
    audit.record(auditOf({ patientId, subjectId: entry.entryId })),
  ]);
  return { ...entry, ...place };
}

async function placeOf(
  { listOpen, recentConsultationSeconds }: Context["queue"],
  clinicId: ClinicId,
  entry: QueueEntry,
) {
  const [open, recentSeconds] = await Promise.all([listOpen(clinicId), recentConsultationSeconds(clinicId)]);
  // The index may not have the entry yet, or still have it as it was.
  const others = open.filter((other) => other.entryId !== entry.entryId);
  const place = placeQueue([...others, entry], recentSeconds).find((row) => row.entry === entry);
  return { position: place?.position ?? 0, estimatedWaitMinutes: place?.estimatedWaitMinutes ?? 0 };
}
