import CloudOff from "lucide-react/icons/cloud-off";
import RotateCw from "lucide-react/icons/rotate-cw";
import { clockTimeSeconds } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useLive } from "./live-provider.tsx";

export function OfflineBand() {
  const t = useText();
  const { state, asOf, retryNow } = useLive();
  if (state !== "offline") return null;
  return (
    <output className="offline-band hatch">
      <CloudOff aria-hidden className="glyph" />
      <b className="font-[650] whitespace-nowrap">{t("live.band.title", { time: clockTimeSeconds(asOf) })}</b>
      <span className="min-w-0 flex-1">{t("live.band.text")}</span>
      <button type="button" onClick={retryNow} className="offline-band-act">
        <RotateCw aria-hidden className="glyph" /> {t("live.try-now")}
      </button>
    </output>
  );
}
