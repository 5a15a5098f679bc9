/** Keeps the screen on until released; the browser drops the lock with the page, so it is asked for again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let released = false;
  const acquire = () => {
    if (released || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    navigator.wakeLock.request("screen").then(
      (sentinel) => {
        if (released) void sentinel.release();
        else lock = sentinel;
      },
      () => undefined,
    );
  };
  document.addEventListener("visibilitychange", acquire);
  acquire();
  return () => {
    released = true;
    document.removeEventListener("visibilitychange", acquire);
    void lock?.release();
  };
}
