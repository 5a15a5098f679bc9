import { type QueueEntry, type QueueRow, placeQueue } from "@swasya/domain/queue";
import type { ClinicId } from "@swasya/domain/ids";
import type { Ports } from "../context.ts";

/** The clinic's queue in reading order, with each patient's name and wait. */
export async function loadQueueRows(
  { queue, patients }: Pick<Ports, "queue" | "patients">,
  clinicId: ClinicId,
): Promise<QueueRow[]> {
  const [entries, recent] = await Promise.all([
    queue.listOpen(clinicId),
    queue.recentConsultationSeconds(clinicId),
  ]);
  const names = new Map(
    (await inHundreds(entries, (ids) => patients.getMany(ids))).map((patient) => [
      patient.patientId,
      patient,
    ]),
  );
  return placeQueue(entries, recent).map(({ entry, position, estimatedWaitMinutes }) => {
    const patient = names.get(entry.patientId);
    return {
      ...entry,
      position,
      estimatedWaitMinutes,
      patient: patient && { name: patient.name, age: patient.age, sex: patient.sex },
    };
  });
}

async function inHundreds<Found>(
  entries: readonly QueueEntry[],
  load: (ids: QueueEntry["patientId"][]) => Promise<Found[]>,
): Promise<Found[]> {
  const ids = [...new Set(entries.map((entry) => entry.patientId))];
  const pages = [];
  for (let start = 0; start < ids.length; start += 100) pages.push(load(ids.slice(start, start + 100)));
  return (await Promise.all(pages)).flat();
}
