import { createHash } from "node:crypto";
import { DomainError } from "@swasya/domain/errors";
import { type SignInFailures, waitSeconds } from "@swasya/domain/sign-in-throttle";
import type { Session, SignInInput } from "@swasya/domain/staff";
import type { Ports } from "../context.ts";
import type { AuditLog, SignInResult, Tokens } from "../ports.ts";

export interface SignInContext extends Pick<Ports, "identity" | "guard"> {
  readonly now: () => number;
  readonly audit: AuditLog;
}

export interface SignedIn {
  readonly session: Session;
  readonly tokens: Tokens;
}

export type SignInOutcome = SignedIn | { readonly challenge: string };

/** Wrong passwords are counted by the address's hash, slowed, then locked for a while. */
export async function signIn(context: SignInContext, input: SignInInput): Promise<SignInOutcome> {
  const emailKey = createHash("sha256").update(input.email).digest("hex");
  const counted = await countAttempt(context, emailKey);
  const result = await context.identity.signIn(input.email, input.password);
  if (result.kind === "refused") {
    const next = waitSeconds(counted, context.now());
    throw next > 0 ? tooMany(next) : new DomainError("unauthenticated", "bad-credentials");
  }
  await context.guard.clearFailures(emailKey);
  return settle(context, result, "auth.sign-in");
}

/** Counted before the password is looked at, so that guesses sent all at once are slowed like others. */
async function countAttempt({ guard, now }: SignInContext, emailKey: string): Promise<SignInFailures> {
  const before = await guard.failures(emailKey);
  const wait = waitSeconds(before, now());
  if (wait > 0) throw tooMany(wait);
  const counted = await guard.recordFailure(emailKey, now());
  const earlier = counted.count - 1;
  if (earlier === (before?.count ?? 0)) return counted;
  const raced = waitSeconds({ count: earlier, lastAt: now() }, now());
  if (raced > 0) throw tooMany(raced);
  return counted;
}

const tooMany = (retryAfterSeconds: number) =>
  new DomainError("limit", { reason: "too-many-attempts", retryAfterSeconds });

/** A token becomes a session and an audit row, or a challenge is handed on. */
export async function settle(
  { identity, audit, now }: SignInContext,
  result: Exclude<SignInResult, { kind: "refused" }>,
  action: string,
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
  return { session, tokens: result.tokens };
}
