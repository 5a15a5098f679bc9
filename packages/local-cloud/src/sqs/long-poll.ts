import type { Arrivals } from "./arrivals.ts";

export interface LongPoll<Message> {
  readonly arrivals: Arrivals;
  readonly queueName: string;
  readonly waitSeconds: number;
  readonly take: () => Message[];
}

/** Resolves with messages as soon as there are any, or with none when the wait ends or the queues close. */
export async function waitForMessage<Message>(poll: LongPoll<Message>): Promise<Message[]> {
  const deadline = performance.now() + poll.waitSeconds * 1000;
  for (;;) {
    const taken = poll.take();
    const rest = deadline - performance.now();
    if (taken.length > 0 || rest <= 0 || poll.arrivals.isClosed()) return taken;
    await nextArrival(poll, rest);
  }
}

function nextArrival({ arrivals, queueName }: LongPoll<unknown>, waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stopListening();
      resolve();
    };
    const timer = setTimeout(done, waitMs);
    const stopListening = arrivals.onMessage((name) => {
      if (name === queueName || arrivals.isClosed()) done();
    });
  });
}
