import { Band } from "@swasya/ui/band";
import ArrowRight from "lucide-react/icons/arrow-right";
import CloudCheck from "lucide-react/icons/cloud-check";
import CloudOff from "lucide-react/icons/cloud-off";
import Smartphone from "lucide-react/icons/smartphone";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { hrefOf } from "../../app/route.ts";
import { useLanguage } from "../../language/language.tsx";
import { useRecorder } from "../recorder/use-recorder.ts";
import { syncLine, syncTone } from "./model.ts";
import { useOutbox } from "./use-outbox.ts";

/** The `Sync` region: what is still only on this phone. It opens the tray. */
export function SyncBand() {
  const { t } = useLanguage();
  const view = useOutbox();
  const recorder = useRecorder();
  const tone = syncTone(view, recorder);
  const line = syncLine(view, recorder);
  const glyph =
    tone === "safe" ? (
      <CloudCheck />
    ) : tone === "harm" ? (
      <TriangleAlert />
    ) : view.offline ? (
      <CloudOff />
    ) : (
      <Smartphone />
    );
  return (
    <output className="block" aria-label={t("sync.region")}>
      <a href={hrefOf({ screen: "sync" })} className="block">
        <Band tone={tone} icon={glyph} trailing={<ArrowRight aria-hidden className="size-5 shrink-0" />}>
          {t(line.key, line.values)}
        </Band>
      </a>
    </output>
  );
}
