import { type LiveConnection, type LiveOptions, runLiveSession } from "./live-session.ts";
import { openMqtt } from "./mqtt-link.ts";

/**
 * The browser's one MQTT 3.1.1 connection over a WebSocket. Load this file with `import()`: it brings the client
 * library (67 kB). Messages come deduplicated by type, id and version; close it when the person signs out.
 */
export function connectLive(options: LiveOptions): LiveConnection {
  const session = runLiveSession(options, {
    openMqtt,
    now: Date.now,
    chance: Math.random,
    later: (work, delayMs) => {
      const timer = setTimeout(work, delayMs);
      return () => clearTimeout(timer);
    },
  });
  const retry = () => session.retryNow();
  const lost = () => session.networkLost();
  window.addEventListener("offline", lost);
  window.addEventListener("online", retry);
  document.addEventListener("visibilitychange", retry);
  return {
    retryNow: retry,
    networkLost: lost,
    close() {
      window.removeEventListener("offline", lost);
      window.removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", retry);
      session.close();
    },
  };
}
