import type { SignedInUser } from "@swasya/domain/staff";
import { authorise } from "../authorise.ts";
import type { Caller } from "../context.ts";

/** Who is signed in here. */
export async function whoAmI(context: Caller): Promise<SignedInUser> {
  const { session, auditOf } = await authorise(context, "auth.me");
  await context.audit.record(auditOf());
  const { staffId, name, role, clinicId } = session;
  return { staffId, name, role, clinicId };
}
