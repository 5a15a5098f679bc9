import type { Session } from "@swasya/domain/staff";
import type { Ports } from "@swasya/services/context";
import type { AuditLog, Tokens } from "@swasya/services/ports";

/** The session cookies of one request; page scripts never see them. */
export interface SessionCookies {
  readonly idToken?: string;
  readonly refreshToken?: string;
  /** What an earlier sign-in left on this device; it outlives the session. */
  readonly deviceMark?: string;
  set(tokens: Tokens): void;
  markDevice(mark: string): void;
  clear(): void;
}

export interface TrpcContext {
  readonly ports: Ports;
  readonly audit: AuditLog;
  readonly now: () => number;
  /** Read from a verified token; absent when nobody is signed in. */
  readonly session?: Session;
  readonly cookies: SessionCookies;
  /** The network address of the caller. */
  readonly address: string;
}
