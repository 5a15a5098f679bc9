import type { LivePublisher } from "@swasya/services/ports";

export interface BackgroundPublisher extends LivePublisher {
  /** Resolves when everything handed over has been published; for a clean stop. */
  settled(): Promise<void>;
}

/** The answer does not wait for the message: a message lost with the process costs a screen one snapshot. */
export function publishBehind(live: LivePublisher): BackgroundPublisher {
  const underWay = new Set<Promise<void>>();
  return {
    publish(topic, message) {
      const publishing = live.publish(topic, message).finally(() => underWay.delete(publishing));
      underWay.add(publishing);
      return Promise.resolve();
    },
    settled: async () => void (await Promise.all(underWay)),
  };
}
