import CloudOff from "lucide-react/icons/cloud-off";
import Radio from "lucide-react/icons/radio";
import { clockTimeSeconds } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useLive } from "./live-provider.tsx";

const words = { live: "live.live", connecting: "live.connecting", offline: "live.offline" } as const;

/** Glyph, word and time: how fresh the page is. */
export function ConnectionState() {
  const t = useText();
  const { state, asOf } = useLive();
  const Glyph = state === "offline" ? CloudOff : Radio;
  return (
    <output className="flex items-center gap-1.5 text-sm whitespace-nowrap text-text-2" data-live={state}>
      <Glyph aria-hidden className={state === "live" ? "glyph text-neem-mark" : "glyph text-offline-mark"} />
      <b className={state === "live" ? "font-semibold text-neem" : "font-semibold text-text"}>
        {t(words[state])}
      </b>
      <span className="num">{t("live.as-of", { time: clockTimeSeconds(asOf) })}</span>
    </output>
  );
}
