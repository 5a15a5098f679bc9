import { historyChanged } from "@swasya/domain/news";
import { notFound } from "@swasya/domain/errors";
import type { ConfirmMedicineInput, ScannedDocument } from "@swasya/domain/history";
import { decideMedicine } from "@swasya/domain/medicine-decision";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/**
 * A person says whether a line was read right, or takes that back; only confirmed medicines enter the record.
 * Once a note of the patient was signed after it, a decision stands.
 */
export async function confirmMedicine(
  context: Needs<"history" | "notes" | "live">,
  input: ConfirmMedicineInput,
): Promise<ScannedDocument> {
  const { session, at, auditOf } = await authorise(
    context,
    "history.confirm",
    input.patientId,
    input.documentId,
  );
  const [document, notes] = await Promise.all([
    context.history.getDocument(input.patientId, input.documentId),
    context.notes.list(input.patientId),
  ]);
  if (!document?.medicines.some((medicine) => medicine.medicineId === input.medicineId)) throw notFound();
  const decision = { verdict: input.verdict, staffId: session.staffId, name: session.name, at };
  const decided: ScannedDocument = {
    ...document,
    version: document.version + 1,
    medicines: document.medicines.map((medicine) =>
      medicine.medicineId === input.medicineId ? decideMedicine(medicine, decision, notes) : medicine,
    ),
  };
  await context.history.saveDocument(
    decided,
    auditOf({ patientId: input.patientId, subjectId: input.documentId }),
  );
  await context.live.publish(...historyChanged({ ...decided, id: decided.documentId, at }));
  return decided;
}
