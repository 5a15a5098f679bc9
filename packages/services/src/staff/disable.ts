import { invalidField, notFound } from "@swasya/domain/errors";
import type { StaffId } from "@swasya/domain/ids";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/**
 * Closes a colleague's account and everything they have open. The row is written first; nobody can lock
 * themselves out.
 */
export async function disableStaff(
  context: Needs<"identity" | "guard" | "connections">,
  input: { staffId: StaffId },
): Promise<{ staffId: StaffId; enabled: false }> {
  const { session, auditOf } = await authorise(context, "staff.disable");
  if (input.staffId === session.staffId)
    throw invalidField("staffId", "Your own account is closed by another administrator.");
  const staff = await context.identity.listStaff(session.clinicId);
  if (!staff.some((member) => member.staffId === input.staffId)) throw notFound();
  await context.audit.record(auditOf({ subjectId: input.staffId }));
  await context.identity.disable(session.clinicId, input.staffId);
  await context.guard.endAllOf(input.staffId);
  await context.connections.end({ staffId: input.staffId });
  return { staffId: input.staffId, enabled: false };
}
