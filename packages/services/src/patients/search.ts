import { type Patient, Phone, type SearchPatientsInput, foldName } from "@swasya/domain/patient";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

const MOST = 20;

/** Patients of this clinic by the beginning of a name, or by a whole phone number; at most 20. */
export async function searchPatients(
  context: Needs<"patients">,
  input: SearchPatientsInput,
): Promise<Patient[]> {
  const { session, auditOf } = await authorise(context, "patients.search");
  const phone = Phone.safeParse(input.text);
  const prefix = foldName(input.text);
  if (!phone.success && prefix === "") return [];
  const found = phone.success
    ? await context.patients.searchByPhone(session.clinicId, phone.data, MOST)
    : await context.patients.searchByName(session.clinicId, prefix, MOST);
  await context.audit.record(auditOf());
  return found;
}
