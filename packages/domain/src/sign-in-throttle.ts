/** Wrong passwords are free, then slowed, then locked for a while. */
const FREE_FAILURES = 3;
const LOCK_AFTER_FAILURES = 10;
const LOCK_SECONDS = 15 * 60;

export interface SignInFailures {
  readonly count: number;
  /** Milliseconds since 1970 of the last wrong password. */
  readonly lastAt: number;
}

/** Seconds a person waits after so many wrong passwords in a row: 0, 0, 0, 2, 4, … 64, then 15 minutes. */
export function penaltySeconds(failures: number): number {
  if (failures >= LOCK_AFTER_FAILURES) return LOCK_SECONDS;
  if (failures <= FREE_FAILURES) return 0;
  return 2 ** (failures - FREE_FAILURES);
}

/** Seconds until the next try is allowed; 0 when it is allowed now. */
export function waitSeconds(failures: SignInFailures | undefined, now: number): number {
  if (!failures) return 0;
  const until = failures.lastAt + penaltySeconds(failures.count) * 1000;
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/** Failures are forgotten after this long without another, seconds. */
export const FAILURES_KEPT_SECONDS = 24 * 60 * 60;
