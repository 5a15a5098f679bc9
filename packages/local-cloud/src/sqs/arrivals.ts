import type { Store } from "../contracts.ts";

/** Tells when a queue has visible messages: after commits at once, and by timers when a delay ends. */
export interface Arrivals {
  onMessage(listener: (queueName: string) => void): () => void;
  /** To be called in the transaction that changed when messages of the queue are visible. */
  changed(queueName: string): void;
  isClosed(): boolean;
  /** Stops all timers and wakes whoever waits. */
  close(): void;
}

export function createArrivals(store: Store, now: () => number): Arrivals {
  const next = store.db.prepare(
    "SELECT min(visible_at) AS at FROM sqs_messages WHERE queue = ? AND visible_at > ?",
  );
  const visible = store.db.prepare("SELECT 1 FROM sqs_messages WHERE queue = ? AND visible_at <= ? LIMIT 1");
  const listeners = new Set<(queueName: string) => void>();
  const timers = new Map<string, NodeJS.Timeout>();
  const reviews = new Map<string, () => void>();
  let closed = false;

  function review(queueName: string) {
    clearTimeout(timers.get(queueName));
    timers.delete(queueName);
    if (closed) return;
    const { at } = next.get(queueName, now()) ?? {};
    if (typeof at === "number") {
      const timer = setTimeout(() => review(queueName), Math.max(1, at - now()));
      timers.set(queueName, timer.unref());
    }
    if (!visible.get(queueName, now())) return;
    for (const listener of listeners) listener(queueName);
  }

  // One function per queue, so that a transaction of many messages announces each queue once.
  function reviewOf(queueName: string): () => void {
    const known = reviews.get(queueName) ?? (() => review(queueName));
    reviews.set(queueName, known);
    return known;
  }

  return {
    onMessage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed: (queueName) => store.afterCommit(reviewOf(queueName)),
    isClosed: () => closed,
    close() {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      for (const listener of listeners) listener("");
      listeners.clear();
    },
  };
}
