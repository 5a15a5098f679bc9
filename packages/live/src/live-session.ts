import { LiveMessage, type LiveTicket } from "@swasya/domain/topics";
import {
  initialStatus,
  isNews,
  type LiveEvent,
  type LiveState,
  mayReuseTicket,
  nextStatus,
  retryDelayMs,
  versionKey,
} from "./live-state.ts";

export interface LiveOptions {
  readonly getTicket: () => Promise<LiveTicket>;
  readonly onMessage: (message: LiveMessage, topic: string) => void;
  /** After every (re)connect, once the subscriptions are acknowledged: fetch everything shown, once. */
  readonly onSnapshotNeeded: () => void;
  readonly onState: (state: LiveState) => void;
}

export interface LiveConnection {
  close(): void;
  /** Tries at once instead of waiting out the delay, e.g. when the browser says the network is back. */
  retryNow(): void;
  /** The browser says that the network is gone: lets go of the link at once, not after an unanswered ping. */
  networkLost(): void;
}

export interface MqttLink {
  close(): void;
}

/** Resolves once every topic of the ticket is subscribed; rejects when it comes to nothing. */
export type OpenMqtt = (
  ticket: LiveTicket,
  handlers: {
    readonly onMessage: (topic: string, payload: string) => void;
    readonly onDropped: () => void;
  },
) => Promise<MqttLink>;

export interface LiveSurroundings {
  readonly openMqtt: OpenMqtt;
  readonly now: () => number;
  readonly chance: () => number;
  /** Runs `work` later; returns what stops it. */
  readonly later: (work: () => void, delayMs: number) => () => void;
}

/** Keeps one MQTT connection alive until closed. One link or one pending attempt at a time, never both. */
export function runLiveSession(options: LiveOptions, surroundings: LiveSurroundings): LiveConnection {
  let status = initialStatus;
  let ticket: LiveTicket | undefined;
  let link: MqttLink | undefined;
  let stopWaiting: (() => void) | undefined;
  let closed = false;
  const seen = new Map<string, number>();

  const apply = (event: LiveEvent) => {
    const before = status.shown;
    status = nextStatus(status, event);
    if (status.shown !== before) options.onState(status.shown);
  };

  const receive = (topic: string, payload: string) => {
    const message = parseMessage(payload);
    if (closed || !message || !isNews(seen, message)) return;
    seen.set(versionKey(message), message.version);
    options.onMessage(message, topic);
  };

  const waitAndRetry = () => {
    stopWaiting = surroundings.later(attempt, retryDelayMs(status.failures, surroundings.chance()));
  };

  const onDropped = () => {
    if (closed) return;
    link = undefined;
    apply({ kind: "dropped" });
    waitAndRetry();
  };

  const connect = async () => {
    if (!mayReuseTicket(ticket, status, surroundings.now())) ticket = await options.getTicket();
    const opened = await surroundings.openMqtt(ticket, { onMessage: receive, onDropped });
    if (closed) return opened.close();
    link = opened;
    apply({ kind: "subscribed" });
    options.onSnapshotNeeded();
  };

  function attempt() {
    stopWaiting = undefined;
    connect().catch(() => {
      if (closed) return;
      apply({ kind: "attempt-failed" });
      waitAndRetry();
    });
  }

  options.onState(status.shown);
  attempt();

  return {
    close() {
      closed = true;
      stopWaiting?.();
      link?.close();
    },
    retryNow() {
      if (closed || !stopWaiting) return;
      stopWaiting();
      attempt();
    },
    networkLost() {
      if (closed || !link) return;
      link.close();
      onDropped();
    },
  };
}

function parseMessage(payload: string): LiveMessage | undefined {
  try {
    return LiveMessage.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}
