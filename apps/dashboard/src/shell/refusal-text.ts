import { clockTime } from "./clock-text.ts";
import type { Text } from "./language.tsx";
import { refusalOf } from "./refusal.ts";

/** The catalogue's sentence for a failed call; the error's own message stays out of the page. */
export function refusalText(error: unknown, t: Text): string {
  const refusal = refusalOf(error);
  switch (refusal.kind) {
    case "unreachable":
      return t("device.server-down");
    case "unknown":
      return t("device.unknown", { code: "500" });
    case "domain":
      return t(refusal.reason, {
        by: refusal.by ?? "",
        at: refusal.at ? clockTime(refusal.at) : "",
        seconds: refusal.retryAfterSeconds ?? 0,
      });
  }
}
