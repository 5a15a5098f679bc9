import { DomainError, type ErrorCode, type ErrorDetail, type FieldIssue } from "@swasya/domain/errors";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";

const codes = {
  "not-found": "NOT_FOUND",
  forbidden: "FORBIDDEN",
  conflict: "CONFLICT",
  "invalid-state": "PRECONDITION_FAILED",
  "invalid-input": "BAD_REQUEST",
  limit: "TOO_MANY_REQUESTS",
  unauthenticated: "UNAUTHORIZED",
} as const satisfies Record<ErrorCode, TRPCError["code"]>;

/** What a client may branch on and show a catalogue text for. */
export interface DomainErrorData extends ErrorDetail {
  readonly code: ErrorCode;
}

export function toTrpcError(error: DomainError): TRPCError {
  const code = error.detail.reason === "too-large" ? "PAYLOAD_TOO_LARGE" : codes[error.code];
  return new TRPCError({ code, message: error.message, cause: error });
}

const issuesOf = (error: ZodError): FieldIssue[] =>
  error.issues.map((issue) => ({ field: issue.path.join(".") || "input", message: issue.message }));

const unreadable: DomainErrorData = {
  code: "invalid-input",
  reason: "field",
  issues: [{ field: "input", message: "The request is not valid JSON." }],
};

/** The part of an error that leaves the house; undefined for what nobody meant to throw. */
export function domainDataOf(error: TRPCError): DomainErrorData | undefined {
  if (error.cause instanceof DomainError) return { code: error.cause.code, ...error.cause.detail };
  if (error.code === "BAD_REQUEST" && error.cause instanceof ZodError)
    return { code: "invalid-input", reason: "field", issues: issuesOf(error.cause) };
  if (error.code === "BAD_REQUEST" || error.code === "PARSE_ERROR") return unreadable;
  return undefined;
}

/** A sentence without anybody's data: field messages are ours, everything unknown is masked. */
export function publicMessage(error: TRPCError): string {
  const data = domainDataOf(error);
  if (data?.issues) return data.issues.map(({ field, message }) => `${field}: ${message}`).join(" ");
  if (data) return `${data.code}: ${data.reason}`;
  switch (error.code) {
    case "NOT_FOUND":
      return "There is no such procedure.";
    case "METHOD_NOT_SUPPORTED":
      return "Send a mutation as POST and a query as GET.";
    case "UNSUPPORTED_MEDIA_TYPE":
      return "The request is not valid JSON.";
    case "PAYLOAD_TOO_LARGE":
      return "The request is too large.";
    default:
      return "This did not work and was written down. Nothing was changed.";
  }
}
