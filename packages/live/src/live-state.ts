import type { LiveMessage, LiveTicket } from "@swasya/domain/topics";

/** What the screen says: never connected yet or trying again, connected, or cut off. */
export type LiveState = "connecting" | "live" | "offline";

export interface LiveStatus {
  readonly shown: LiveState;
  /** Attempts in a row that came to nothing. */
  readonly failures: number;
  /** The ticket in hand may be tried again. */
  readonly ticketGood: boolean;
}

export type LiveEvent =
  | { readonly kind: "subscribed" }
  | { readonly kind: "dropped" }
  | { readonly kind: "attempt-failed" };

export const initialStatus: LiveStatus = { shown: "connecting", failures: 0, ticketGood: false };

/**
 * A page cannot tell a refused ticket from a broken network: both are a socket that closed. So an attempt that
 * failed always costs a new ticket, and a connection that had worked keeps its own.
 */
export function nextStatus(status: LiveStatus, event: LiveEvent): LiveStatus {
  switch (event.kind) {
    case "subscribed":
      return { shown: "live", failures: 0, ticketGood: true };
    case "dropped":
      return { ...status, shown: "connecting", ticketGood: true };
    case "attempt-failed":
      return { shown: "offline", failures: status.failures + 1, ticketGood: false };
  }
}

/** Room for clocks that disagree, milliseconds. */
const EXPIRY_MARGIN_MS = 5000;

export const mayReuseTicket = (
  ticket: LiveTicket | undefined,
  status: LiveStatus,
  nowMs: number,
): ticket is LiveTicket =>
  ticket !== undefined && status.ticketGood && Date.parse(ticket.expiresAt) - EXPIRY_MARGIN_MS > nowMs;

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;

/** Milliseconds until the next attempt. `chance` is 0 to 1 and keeps a clinic's screens from coming back as one. */
export function retryDelayMs(failures: number, chance: number): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures, 10));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
}

/** The newest version seen of each thing, by `type id`. */
export type SeenVersions = ReadonlyMap<string, number>;

export const versionKey = (message: Pick<LiveMessage, "type" | "id">): string =>
  `${message.type} ${message.id}`;

/** False for a repeat or one overtaken by a newer version: QoS 1 delivers at least once, in any order. */
export const isNews = (seen: SeenVersions, message: LiveMessage): boolean =>
  message.version > (seen.get(versionKey(message)) ?? -1);
