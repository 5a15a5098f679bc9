import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/**
 * Ends this sign-in everywhere: its refresh token is revoked, every token made from it is refused from now on,
 * and its live connections are closed.
 */
export async function signOut(
  context: Needs<"identity" | "guard" | "connections">,
  { refreshToken }: { refreshToken?: string },
): Promise<void> {
  const { session, auditOf } = await authorise(context, "auth.sign-out");
  await context.guard.endSignIn(session.signInId);
  if (refreshToken) await context.identity.revoke(refreshToken);
  await context.connections.end(session);
  await context.audit.record(auditOf());
}
