import { setTimeout as pause } from "node:timers/promises";

/** Asks an address until it answers 2xx; one sentence when it does not in time. */
export async function waitForAnswer(url: string, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    if (Date.now() > until) throw new Error(`${url} did not answer within ${timeoutMs / 1000} s.`);
    await pause(40);
  }
}
