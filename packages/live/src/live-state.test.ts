import type { LiveMessage, LiveTicket } from "@swasya/domain/topics";
import { describe, expect, it } from "vitest";
import {
  initialStatus,
  isNews,
  type LiveEvent,
  mayReuseTicket,
  nextStatus,
  retryDelayMs,
  versionKey,
} from "./live-state.ts";

const now = Date.parse("2026-11-24T05:00:00.000Z");
const ticketUntil = (expiresAt: string): LiveTicket => ({
  url: "ws://127.0.0.1:1/mqtt",
  clientId: "c",
  username: "u",
  password: "p",
  topics: [],
  expiresAt,
});
const message = (version: number): LiveMessage => ({ type: "queue.changed", id: "Q_1", version, at: "" });
const after = (...kinds: LiveEvent["kind"][]) =>
  kinds.reduce((status, kind) => nextStatus(status, { kind }), initialStatus);

describe("the state shown", () => {
  it("is live once the subscriptions are acknowledged", () => {
    expect(after("subscribed").shown).toBe("live");
  });

  it("is connecting right after a drop and offline after the first attempt that failed", () => {
    expect(after("subscribed", "dropped").shown).toBe("connecting");
    expect(after("subscribed", "dropped", "attempt-failed").shown).toBe("offline");
  });

  it("forgets earlier failures once live", () => {
    expect(after("attempt-failed", "attempt-failed", "subscribed").failures).toBe(0);
  });
});

describe("the ticket", () => {
  const fresh = ticketUntil("2026-11-24T05:10:00.000Z");

  it("is kept after a drop while it has not expired", () => {
    expect(mayReuseTicket(fresh, after("subscribed", "dropped"), now)).toBe(true);
  });

  it("is replaced when it expired or is about to", () => {
    const status = after("subscribed", "dropped");
    expect(mayReuseTicket(ticketUntil("2026-11-24T04:59:59.000Z"), status, now)).toBe(false);
    expect(mayReuseTicket(ticketUntil("2026-11-24T05:00:04.000Z"), status, now)).toBe(false);
  });

  it("is replaced after an attempt that failed, which may have been a refusal", () => {
    expect(mayReuseTicket(fresh, after("subscribed", "dropped", "attempt-failed"), now)).toBe(false);
  });

  it("is fetched when there is none", () => {
    expect(mayReuseTicket(undefined, after("subscribed"), now)).toBe(false);
  });
});

describe("the delay before the next attempt", () => {
  it("grows to 15 seconds and no further", () => {
    expect([0, 1, 2, 4, 5, 40].map((failures) => retryDelayMs(failures, 1))).toEqual([
      500, 1000, 2000, 8000, 15_000, 15_000,
    ]);
  });

  it("is spread over the upper half by chance", () => {
    expect(retryDelayMs(3, 0)).toBe(2000);
    expect(retryDelayMs(3, 0.5)).toBe(3000);
  });
});

describe("a message", () => {
  const seen = new Map([[versionKey(message(4)), 4]]);

  it("is news when its version is higher than the last one seen", () => {
    expect(isNews(seen, message(5))).toBe(true);
  });

  it("is no news when it repeats or was overtaken", () => {
    expect(isNews(seen, message(4))).toBe(false);
    expect(isNews(seen, message(3))).toBe(false);
  });

  it("is counted for each type and id apart", () => {
    expect(isNews(seen, { ...message(1), id: "Q_2" })).toBe(true);
    expect(isNews(seen, { ...message(1), type: "note.changed" })).toBe(true);
  });
});
