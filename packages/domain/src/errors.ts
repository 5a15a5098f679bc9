import { z } from "zod";

export const ErrorCode = z.enum([
  "not-found",
  "forbidden",
  "conflict",
  "invalid-state",
  "invalid-input",
  "limit",
  "unauthenticated",
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** What went wrong, in words a catalogue can be keyed by; never a sentence with a patient's data in it. */
export const ErrorReason = z.enum([
  "already-in-queue",
  "bad-credentials",
  "changed-meanwhile",
  "consent-missing",
  "field",
  "new-password-required",
  "no-such-clinic",
  "not-allowed-for-role",
  "not-found",
  "note-signed",
  "origin-not-allowed",
  "other-clinic",
  "signed-out",
  "started-by-another",
  "token-taken",
  "too-large",
  "too-many-attempts",
  "type-not-allowed",
  "undecided-lines",
  "wrong-state",
]);
export type ErrorReason = z.infer<typeof ErrorReason>;

export interface FieldIssue {
  /** Dotted path into the input, e.g. `phone`. */
  readonly field: string;
  /** One clear sentence: what is wrong and what is right. */
  readonly message: string;
}

export interface ErrorDetail {
  readonly reason: ErrorReason;
  readonly issues?: readonly FieldIssue[];
  readonly retryAfterSeconds?: number;
  /** Who won, for a conflict the loser must see. Staff only, never a patient. */
  readonly by?: string;
  readonly at?: string;
}

/** The one error the product throws on purpose. `message` holds codes only, so it may be logged. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail | ErrorReason) {
    const full = typeof detail === "string" ? { reason: detail } : detail;
    super(`${code}: ${full.reason}`);
    this.name = "DomainError";
    this.code = code;
    this.detail = full;
  }
}

export const notFound = () => new DomainError("not-found", "not-found");
export const changedMeanwhile = () => new DomainError("conflict", "changed-meanwhile");
export const invalidField = (field: string, message: string) =>
  new DomainError("invalid-input", { reason: "field", issues: [{ field, message }] });
