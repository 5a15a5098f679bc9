import type { Instant } from "./ids.ts";

/** Where the clinics are. India has one time zone, without summer time. */
const CLINIC_ZONE = "Asia/Kolkata";

const dayIn = new Intl.DateTimeFormat("en-CA", {
  timeZone: CLINIC_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The clinic's day (`yyyy-mm-dd`) at this moment: at 00:30 in India it is already the next one, in UTC not. */
export const clinicDayOf = (at: Instant): string => dayIn.format(Date.parse(at));
