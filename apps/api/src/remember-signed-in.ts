import type { SignInGuard } from "@swasya/services/ports";

/** How long a token that was not signed out is believed without asking again, milliseconds. */
const BELIEVED_MS = 5_000;
const MOST = 10_000;

/**
 * Saves the read per request: a sign-out on this process counts at once, one on another process within five
 * seconds (ADR 0005).
 */
export function rememberSignedIn(guard: SignInGuard, now: () => number): SignInGuard {
  const believedUntil = new Map<string, number>();
  return {
    ...guard,
    async revokeToken(tokenKey, untilSeconds) {
      await guard.revokeToken(tokenKey, untilSeconds);
      believedUntil.delete(tokenKey);
    },
    async isRevoked(tokenKey) {
      if ((believedUntil.get(tokenKey) ?? 0) > now()) return false;
      const asked = now();
      if (await guard.isRevoked(tokenKey)) return true;
      if (believedUntil.size >= MOST) believedUntil.clear();
      believedUntil.set(tokenKey, asked + BELIEVED_MS);
      return false;
    },
  };
}
