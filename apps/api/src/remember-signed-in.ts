import type { Issued, SignInGuard } from "@swasya/services/ports";

/** How long a sign-in that had not ended is believed without asking again, milliseconds. */
const BELIEVED_MS = 30_000;
const MOST = 10_000;

interface Belief {
  readonly staffId: string;
  readonly until: number;
}

/**
 * Saves the reads per request: what ends on this process counts at once, what ends on another one within 30
 * seconds (ADR 0005).
 */
export function rememberSignedIn(guard: SignInGuard, now: () => number): SignInGuard {
  const believed = new Map<string, Belief>();
  let ends = 0;
  return {
    ...guard,
    async endSignIn(signInId) {
      await guard.endSignIn(signInId);
      ends += 1;
      believed.delete(signInId);
    },
    async endAllOf(staffId) {
      await guard.endAllOf(staffId);
      ends += 1;
      for (const [signInId, belief] of believed) if (belief.staffId === staffId) believed.delete(signInId);
    },
    async isEnded(issued: Issued) {
      const { signInId, staffId } = issued;
      if ((believed.get(signInId)?.until ?? 0) > now()) return false;
      const [asked, endsBefore] = [now(), ends];
      if (await guard.isEnded(issued)) return true;
      if (believed.size >= MOST) believed.clear();
      // What ended while it was asked may be missing in the answer: the next request asks again.
      if (ends === endsBefore) believed.set(signInId, { staffId, until: asked + BELIEVED_MS });
      return false;
    },
  };
}
