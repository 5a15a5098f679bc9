import { Band } from "@swasya/ui/band";
import RotateCw from "lucide-react/icons/rotate-cw";
import { useSyncExternalStore } from "react";
import { isActive } from "../features/recorder/model.ts";
import { useRecorder } from "../features/recorder/use-recorder.ts";
import { useLanguage } from "../language/language.tsx";
import { takeUpdate, updateReady } from "./service-worker.ts";

export function UpdateBand() {
  const { t } = useLanguage();
  const ready = useSyncExternalStore(updateReady.subscribe, updateReady.get);
  const recording = isActive(useRecorder());
  if (!ready || recording) return null;
  return (
    <Band
      tone="person"
      icon={<RotateCw />}
      trailing={
        <button type="button" onClick={takeUpdate} className="min-h-12 font-semibold underline">
          {t("app.reload")}
        </button>
      }
    >
      {t("app.new-version")}
    </Band>
  );
}
