import { Band } from "@swasya/ui/band";
import Mic from "lucide-react/icons/mic";
import { hrefOf, useRoute } from "../../app/route.ts";
import { useLanguage } from "../../language/language.tsx";
import { clockText, isActive, recordedMs } from "./model.ts";
import { useNow, useRecorder } from "./use-recorder.ts";

/** The way back to a recording that goes on while another screen is open. */
export function RecordingBand() {
  const { t } = useLanguage();
  const state = useRecorder();
  const route = useRoute();
  const active = isActive(state);
  const now = useNow(active);
  if (!state.patientId || route.screen === "record" || !(active || state.unsaved)) return null;
  if (!active) {
    return (
      <a href={hrefOf({ screen: "record", patientId: state.patientId })} className="block">
        <Band tone="harm" icon={<Mic />} trailing={<b className="underline">{t("recorder.open")}</b>}>
          {t("recorder.unsaved")}
        </Band>
      </a>
    );
  }
  return (
    <a href={hrefOf({ screen: "record", patientId: state.patientId })} className="block">
      <Band tone="person" icon={<Mic />} trailing={<b className="underline">{t("recorder.open")}</b>}>
        {t("recorder.elsewhere")}, {clockText(recordedMs(state, now))}
      </Band>
    </a>
  );
}
