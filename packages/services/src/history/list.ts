import { notFound } from "@swasya/domain/errors";
import type { HistoryView } from "@swasya/domain/history";
import type { PatientRef } from "@swasya/domain/patient";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

const IMAGE_URL_SECONDS = 900;

/** The papers of a patient, newest first, what was read off them, and what they agreed to. */
export async function listHistory(
  context: Needs<"history" | "objects" | "patients">,
  input: PatientRef,
): Promise<HistoryView> {
  const { auditOf } = await authorise(context, "history.list", input.patientId);
  const [patient, { documents, consents, visits }] = await Promise.all([
    context.patients.get(input.patientId),
    context.history.list(input.patientId),
  ]);
  if (!patient) throw notFound();
  const newestFirst = documents.toSorted((a, b) => (a.scannedAt < b.scannedAt ? 1 : -1));
  const views = await Promise.all(
    newestFirst.map(async (document) => ({
      ...document,
      imageUrl: await context.objects.presignDownload(document.key, IMAGE_URL_SECONDS),
    })),
  );
  await context.audit.record(auditOf({ patientId: input.patientId }));
  return {
    documents: views,
    medicines: newestFirst.flatMap((document) => document.medicines),
    consents: [...consents],
    visits: [...visits],
  };
}
