import type { InviteStaffInput, StaffMember } from "@swasya/domain/staff";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Invites a colleague into the administrator's own clinic. The row is written first: no unseen account. */
export async function inviteStaff(context: Needs<"identity">, input: InviteStaffInput): Promise<StaffMember> {
  const { session, auditOf } = await authorise(context, "staff.invite");
  await context.audit.record(auditOf());
  return context.identity.invite(session.clinicId, input);
}
