import { DomainError, notFound } from "@swasya/domain/errors";
import type { StaffId } from "@swasya/domain/ids";
import type { SignInFailures } from "@swasya/domain/sign-in-throttle";
import type { Session, StaffMember } from "@swasya/domain/staff";
import { aDoctor, aSession } from "@swasya/domain/testing";
import type { IdentityProvider, KnownDevices, SignInGuard } from "../ports.ts";

export const TEST_PASSWORD = "right-password";
const FIRST_PASSWORD = "sent-password";

interface FakeIdentity {
  readonly identity: IdentityProvider;
  readonly guard: SignInGuard;
  readonly devices: KnownDevices;
}

/** Two people, one password; `new@…` must choose one of their own first. */
export function createFakeIdentity(): FakeIdentity {
  const people = new Map<string, Session>([
    ["nurse@rampur.example", aSession()],
    ["doctor@rampur.example", aDoctor({ email: "doctor@rampur.example" })],
    ["new@rampur.example", aSession({ staffId: "staff-new" as StaffId, email: "new@rampur.example" })],
  ]);
  const disabled = new Set<string>();
  const failures = new Map<string, SignInFailures>();
  const revoked = new Set<string>();
  const ended = new Set<string>();
  const tokensFor = (email: string) => ({
    kind: "tokens" as const,
    tokens: { idToken: `id:${email}`, accessToken: `access:${email}`, refreshToken: `refresh:${email}` },
  });
  const memberOf = (session: Session): StaffMember => ({
    ...session,
    enabled: !disabled.has(session.staffId),
  });

  const identity: IdentityProvider = {
    signIn: async (email, password) => {
      if (email === "new@rampur.example" && password === FIRST_PASSWORD)
        return { kind: "new-password-required", challenge: `challenge:${email}` };
      if (!people.has(email) || password !== TEST_PASSWORD) return { kind: "refused" };
      return tokensFor(email);
    },
    answerNewPassword: async (email, _password, challenge) =>
      challenge === `challenge:${email}` ? tokensFor(email) : { kind: "refused" },
    refresh: async (refreshToken) => {
      const email = refreshToken.slice("refresh:".length);
      return revoked.has(refreshToken) || !people.has(email) ? undefined : tokensFor(email).tokens;
    },
    revoke: async (refreshToken) => void revoked.add(refreshToken),
    session: async (idToken) => people.get(idToken.slice("id:".length)),
    listStaff: async (clinicId) =>
      [...people.values()].filter((person) => person.clinicId === clinicId).map(memberOf),
    invite: async (clinicId, input) => {
      if (people.has(input.email)) throw new DomainError("conflict", "changed-meanwhile");
      const session = aSession({ ...input, clinicId, staffId: `staff-${people.size}` as StaffId });
      people.set(input.email, session);
      return memberOf(session);
    },
    disable: async (clinicId, staffId) => {
      const person = [...people.values()].find((one) => one.staffId === staffId && one.clinicId === clinicId);
      if (!person) throw notFound();
      disabled.add(staffId);
    },
  };
  const guard: SignInGuard = {
    failures: async (key) => failures.get(key),
    recordFailure: async (key, now) => {
      const next = { count: (failures.get(key)?.count ?? 0) + 1, lastAt: now };
      failures.set(key, next);
      return next;
    },
    clearFailures: async (key) => void failures.delete(key),
    endSignIn: async (signInId) => void ended.add(signInId),
    endAllOf: async (staffId) => void ended.add(staffId),
    isEnded: async ({ signInId, staffId }) => ended.has(signInId) || ended.has(staffId),
  };
  const devices: KnownDevices = {
    idOf: async (mark, email) => (mark?.split(" ").includes(email) ? "device-1" : undefined),
    mark: async (mark, email) => [...(mark?.split(" ") ?? []), email].join(" "),
  };
  return { identity, guard, devices };
}
