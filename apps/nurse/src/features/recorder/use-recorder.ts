import { useEffect, useState, useSyncExternalStore } from "react";
import { recorder } from "../../app/phone.ts";
import { type RecorderState, isActive } from "./model.ts";

export const useRecorder = (): RecorderState =>
  useSyncExternalStore(recorder.state.subscribe, recorder.state.get);

/** Milliseconds since 1970, four times a second while `ticking`. */
export function useNow(ticking: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!ticking) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [ticking]);
  return now;
}

/** Asks before the page is left while sound is being kept. */
export function useLeaveGuard(): void {
  const active = isActive(useRecorder());
  useEffect(() => {
    if (!active) return undefined;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [active]);
}
