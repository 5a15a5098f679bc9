import type { StaffMember } from "@swasya/domain/staff";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

export async function listStaff(context: Needs<"identity">): Promise<StaffMember[]> {
  const { session, auditOf } = await authorise(context, "staff.list");
  const staff = await context.identity.listStaff(session.clinicId);
  await context.audit.record(auditOf());
  return staff;
}
