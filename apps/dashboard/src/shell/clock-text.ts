/** `0:42` of seconds into a recording. */
export const audioTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** `10:41` on the reader's clock. Digits stay 0–9 in both languages. */
export const clockTime = (instant: string): string =>
  new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** `10:41:07` on the reader's clock. */
export const clockTimeSeconds = (ms: number): string => new Date(ms).toLocaleTimeString("en-GB");

/** `14 Aug 2026` of a day or an instant. A printed day has no zone, so none is applied to it. */
export const dayText = (at: string): string =>
  new Date(at).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(at.length === 10 && { timeZone: "UTC" }),
  });

/** `14 Aug` of this year's, with the year of another. For chips. */
export const shortDayText = (at: string, nowMs: number): string =>
  dayText(at).replace(` ${new Date(nowMs).getFullYear()}`, "");

/** Time of today, or the day where it was another one. */
export const momentText = (instant: string, nowMs: number): string =>
  dayText(instant) === dayText(new Date(nowMs).toISOString()) ? clockTime(instant) : dayText(instant);

/** Whole minutes that have passed, never below 0. */
export const minutesSince = (instant: string, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - Date.parse(instant)) / 60_000));

/** `1:24` passed since then. */
export const elapsedText = (instant: string, nowMs: number): string =>
  audioTime(Math.max(0, (nowMs - Date.parse(instant)) / 1000));

/** `45 s`, `15 min`. */
export const waitText = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
