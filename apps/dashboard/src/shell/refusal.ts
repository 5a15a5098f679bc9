import type { ErrorReason } from "@swasya/domain/errors";
import type { AppRouter } from "@swasya/trpc/router";
import { TRPCClientError } from "@trpc/client";

type DomainData = NonNullable<NonNullable<TRPCClientError<AppRouter>["data"]>["domain"]>;

/** domain: the server refused and says why · unreachable: no answer at all · unknown: it broke. */
export type Refusal =
  | ({ readonly kind: "domain" } & DomainData)
  | { readonly kind: "unreachable" }
  | { readonly kind: "unknown" };

/** From here on it is the proxy in front that answers: the API is not there. */
const BAD_GATEWAY = 502;

const isApiError = (error: unknown): error is TRPCClientError<AppRouter> => error instanceof TRPCClientError;

/** What a failed call means, without its message: that is for logs, not for people. */
export function refusalOf(error: unknown): Refusal {
  if (!isApiError(error)) return { kind: "unknown" };
  if (error.data?.domain) return { kind: "domain", ...error.data.domain };
  const answer = error.meta?.response;
  if (answer instanceof Response && answer.status < BAD_GATEWAY) return { kind: "unknown" };
  return { kind: "unreachable" };
}

export const isRefusedFor = (error: unknown, reason: ErrorReason): boolean => {
  const refusal = refusalOf(error);
  return refusal.kind === "domain" && refusal.reason === reason;
};
