import { waitText } from "../../shell/clock-text.ts";
import type { Text } from "../../shell/language.tsx";
import { refusalOf } from "../../shell/refusal.ts";
import { refusalText } from "../../shell/refusal-text.ts";

/** From this wait on it is a lock and not a brake, seconds. */
const LOCK_SECONDS = 120;

/** What a refused sign-in says: wrong, slowed down, or locked, with the time of the next try. */
export function signInRefusalText(error: unknown, t: Text): string {
  const refusal = refusalOf(error);
  const seconds = refusal.kind === "domain" ? (refusal.retryAfterSeconds ?? 0) : 0;
  if (seconds >= LOCK_SECONDS) return t("sign-in.locked", { time: waitText(seconds) });
  const text = refusalText(error, t);
  const waitIsSaid = refusal.kind === "domain" && refusal.reason === "too-many-attempts";
  return seconds > 0 && !waitIsSaid ? `${text} ${t("sign-in.wait", { time: waitText(seconds) })}` : text;
}
