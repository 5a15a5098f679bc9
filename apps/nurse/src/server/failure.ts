import { ErrorCode, ErrorReason } from "@swasya/domain/errors";
import type { Catalogue } from "@swasya/messages/catalogue";
import { type ErrorKey, errors } from "@swasya/messages/errors";
import type { DocumentReason } from "@swasya/domain/history";
import type { NoteReason } from "@swasya/domain/note";
import { TRPCClientError } from "@trpc/client";
import { z } from "zod";
import type { Failure } from "../outbox/model.ts";

/** Every reason the domain names has its sentence; one without is a type error here. */
errors satisfies Catalogue<ErrorReason | NoteReason | DocumentReason>;

const ErrorData = z.object({
  httpStatus: z.number().optional(),
  domain: z
    .object({
      code: ErrorCode,
      reason: ErrorReason,
      issues: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
      retryAfterSeconds: z.number().optional(),
      by: z.string().optional(),
      at: z.string().optional(),
    })
    .optional(),
});

export interface ServerFailure extends Failure {
  readonly values: Readonly<Record<string, string | number>>;
  /** Dotted paths of the fields that were refused. */
  readonly fields: readonly string[];
}

const plain = (key: ErrorKey, next: Failure["next"], code = ""): ServerFailure => ({
  key,
  next,
  code,
  values: { code },
  fields: [],
});

/** What a thrown error means to a person, and whether trying again by itself makes sense. */
export function failureOf(error: unknown): ServerFailure {
  if (!(error instanceof TRPCClientError)) return ofUnknown(error);
  const { domain, httpStatus } = ErrorData.safeParse(error.data).data ?? {};
  if (!domain) {
    if (httpStatus === undefined)
      return isNoAnswer(error) ? plain("device.no-network", "again") : plain("device.server-down", "again");
    return httpStatus >= 500
      ? plain("device.server-down", "again", String(httpStatus))
      : plain("device.unknown", "person", String(httpStatus));
  }
  const { reason, retryAfterSeconds = 0, by = "", at = "", issues = [] } = domain;
  return {
    key: reason satisfies ErrorKey,
    code: domain.code,
    next:
      domain.code === "unauthenticated"
        ? "sign-in"
        : domain.code === "limit" && reason !== "too-large"
          ? "again"
          : "person",
    values: { code: domain.code, seconds: retryAfterSeconds, by, at: at.slice(11, 16) },
    fields: issues.map(({ field }) => field),
  };
}

const ofUnknown = (error: unknown): ServerFailure =>
  error instanceof TypeError
    ? plain("device.no-network", "again")
    : error instanceof DOMException && error.name === "QuotaExceededError"
      ? plain("device.storage-full", "person")
      : plain("device.unknown", "person", error instanceof Error ? error.name : "unknown");

/** `fetch` throws a TypeError when nothing answered; a proxy's HTML page is an answer that cannot be read. */
const isNoAnswer = (error: TRPCClientError<never> | Error): boolean => error.cause instanceof TypeError;
