import type { Session } from "@swasya/domain/staff";
import type { IdentityProvider, SignInGuard, Tokens } from "@swasya/services/ports";
import type { SessionCookies } from "@swasya/trpc/context";

interface Deps {
  readonly identity: IdentityProvider;
  readonly guard: SignInGuard;
}

/**
 * Who the cookies speak for. An expired id token is refreshed once for all requests that arrive together;
 * one of a sign-in that ended counts for nobody.
 */
export function createSessionResolver({ identity, guard }: Deps) {
  const refreshing = new Map<string, Promise<Tokens | undefined>>();

  const refreshOnce = (refreshToken: string): Promise<Tokens | undefined> => {
    const running = refreshing.get(refreshToken);
    if (running) return running;
    const started = identity.refresh(refreshToken).finally(() => refreshing.delete(refreshToken));
    refreshing.set(refreshToken, started);
    return started;
  };

  return async function resolveSession(cookies: SessionCookies): Promise<{ session: Session } | undefined> {
    const { idToken, refreshToken } = cookies;
    if (idToken) {
      const session = await identity.session(idToken);
      if (session) return (await guard.isEnded(session)) ? undefined : { session };
    }
    if (!refreshToken) return undefined;
    const tokens = await refreshOnce(refreshToken);
    if (!tokens) {
      cookies.clear();
      return undefined;
    }
    const session = await identity.session(tokens.idToken);
    if (!session || (await guard.isEnded(session))) return undefined;
    cookies.set(tokens);
    return { session };
  };
}
