import type { Session } from "@swasya/domain/staff";
import { tokenKey } from "@swasya/services/auth/token-key";
import type { IdentityProvider, SignInGuard, Tokens } from "@swasya/services/ports";
import type { SessionCookies } from "@swasya/trpc/context";

interface Deps {
  readonly identity: IdentityProvider;
  readonly guard: SignInGuard;
}

/**
 * Who the cookies speak for. An expired id token is refreshed once for all requests that arrive together;
 * a signed-out one counts for nobody.
 */
export function createSessionResolver({ identity, guard }: Deps) {
  const refreshing = new Map<string, Promise<Tokens | undefined>>();

  const refreshOnce = (refreshToken: string): Promise<Tokens | undefined> => {
    const key = tokenKey(refreshToken);
    const running = refreshing.get(key);
    if (running) return running;
    const started = identity.refresh(refreshToken).finally(() => refreshing.delete(key));
    refreshing.set(key, started);
    return started;
  };

  return async function resolveSession(
    cookies: SessionCookies,
  ): Promise<{ session: Session; idToken: string } | undefined> {
    const { idToken, refreshToken } = cookies;
    if (idToken) {
      const session = await identity.session(idToken);
      if (session) return (await guard.isRevoked(tokenKey(idToken))) ? undefined : { session, idToken };
    }
    if (!refreshToken) return undefined;
    const tokens = await refreshOnce(refreshToken);
    if (!tokens) {
      cookies.clear();
      return undefined;
    }
    cookies.set(tokens);
    const session = await identity.session(tokens.idToken);
    return session && { session, idToken: tokens.idToken };
  };
}
