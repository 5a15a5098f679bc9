/** Wrong passwords are free, then slowed, then locked for a while. */
export interface ThrottleRule {
  readonly free: number;
  readonly lockAfter: number;
}

/** From one place, or one device. */
export const FROM_ONE_PLACE: ThrottleRule = { free: 3, lockAfter: 10 };
/** Of one account, from all places that never signed in to it: so many that nobody forgets so often. */
export const FROM_EVERYWHERE: ThrottleRule = { free: 30, lockAfter: 37 };

const LOCK_SECONDS = 15 * 60;

export interface SignInFailures {
  readonly count: number;
  /** Milliseconds since 1970 of the last wrong password. */
  readonly lastAt: number;
}

/** Seconds a person waits after so many wrong passwords in a row: 0, 0, 0, 2, 4, … 64, then 15 minutes. */
export function penaltySeconds(failures: number, { free, lockAfter }: ThrottleRule): number {
  if (failures >= lockAfter) return LOCK_SECONDS;
  return failures <= free ? 0 : 2 ** (failures - free);
}

/** Seconds until the next try is allowed; 0 when it is allowed now. */
export function waitSeconds(failures: SignInFailures | undefined, rule: ThrottleRule, now: number): number {
  if (!failures) return 0;
  const until = failures.lastAt + penaltySeconds(failures.count, rule) * 1000;
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/** Failures are forgotten after this long without another, seconds. */
export const FAILURES_KEPT_SECONDS = 24 * 60 * 60;
