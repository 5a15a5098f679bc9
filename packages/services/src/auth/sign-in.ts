import { DomainError } from "@swasya/domain/errors";
import type { Session, SignInInput } from "@swasya/domain/staff";
import type { Ports } from "../context.ts";
import type { AuditLog, SignInResult, Tokens } from "../ports.ts";
import { type SignInPlace, countAttempt, countersOf, tooMany } from "./count-attempt.ts";

export interface SignInContext extends Pick<Ports, "identity" | "guard" | "devices"> {
  readonly now: () => number;
  readonly audit: AuditLog;
  readonly place: SignInPlace;
}

export interface SignedIn {
  readonly session: Session;
  readonly tokens: Tokens;
  /** To be left on the device: by it a later sign-in is known to come from here. */
  readonly deviceMark: string;
}

export type SignInOutcome = SignedIn | { readonly challenge: string };

/** Wrong passwords are counted where they come from, slowed, then locked for a while. */
export async function signIn(context: SignInContext, input: SignInInput): Promise<SignInOutcome> {
  const counters = await countersOf(context, input.email, context.place);
  const wait = await countAttempt(context, counters);
  const result = await context.identity.signIn(input.email, input.password);
  if (result.kind === "refused")
    throw wait > 0 ? tooMany(wait) : new DomainError("unauthenticated", "bad-credentials");
  await Promise.all(counters.map(({ key }) => context.guard.clearFailures(key)));
  return settle(context, result, { email: input.email, action: "auth.sign-in" });
}

interface Settled {
  readonly email: string;
  readonly action: string;
}

/** A token becomes a session and an audit row, or a challenge is handed on. */
export async function settle(
  { identity, audit, now, devices, place }: SignInContext,
  result: Exclude<SignInResult, { kind: "refused" }>,
  { email, action }: Settled,
): Promise<SignInOutcome> {
  if (result.kind === "new-password-required") return { challenge: result.challenge };
  const session = await identity.session(result.tokens.idToken);
  if (!session) throw new DomainError("forbidden", "no-such-clinic");
  await audit.record({
    auditId: crypto.randomUUID(),
    clinicId: session.clinicId,
    at: new Date(now()).toISOString(),
    actorId: session.staffId,
    actorRole: session.role,
    action,
    outcome: "done",
  });
  return { session, tokens: result.tokens, deviceMark: await devices.mark(place.deviceMark, email) };
}
