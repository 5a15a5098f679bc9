import { notFound } from "@swasya/domain/errors";
import type { ConfirmMedicineInput, ScannedDocument } from "@swasya/domain/history";
import { topics } from "@swasya/domain/topics";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** A person says whether a line was read right; only confirmed medicines enter the record. */
export async function confirmMedicine(
  context: Needs<"history" | "live">,
  input: ConfirmMedicineInput,
): Promise<ScannedDocument> {
  const { session, at, auditOf } = await authorise(
    context,
    "history.confirm",
    input.patientId,
    input.documentId,
  );
  const document = await context.history.getDocument(input.patientId, input.documentId);
  if (!document?.medicines.some((medicine) => medicine.medicineId === input.medicineId)) throw notFound();
  const decided: ScannedDocument = {
    ...document,
    version: document.version + 1,
    medicines: document.medicines.map((medicine) =>
      medicine.medicineId === input.medicineId
        ? {
            ...medicine,
            status: input.verdict,
            decidedBy: { staffId: session.staffId, name: session.name, at },
          }
        : medicine,
    ),
  };
  await context.history.saveDocument(
    decided,
    auditOf({ patientId: input.patientId, subjectId: input.documentId }),
  );
  await context.live.publish(topics.historyUpdated(session.clinicId, input.patientId), {
    type: "history.changed",
    id: input.documentId,
    patientId: input.patientId,
    version: decided.version,
    at,
  });
  return decided;
}
