import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";
import { tokenKey } from "./token-key.ts";

/** Cognito's id tokens live an hour; a signed-out one is refused for that long. */
const ID_TOKEN_SECONDS = 3600;

/** Ends this session everywhere: the refresh token is revoked, the id token refused from now on. */
export async function signOut(
  context: Needs<"identity" | "guard">,
  tokens: { idToken: string; refreshToken?: string },
): Promise<void> {
  const { auditOf } = await authorise(context, "auth.sign-out");
  const untilSeconds = Math.ceil(context.now() / 1000) + ID_TOKEN_SECONDS;
  await context.guard.revokeToken(tokenKey(tokens.idToken), untilSeconds);
  if (tokens.refreshToken) await context.identity.revoke(tokens.refreshToken);
  await context.audit.record(auditOf());
}
