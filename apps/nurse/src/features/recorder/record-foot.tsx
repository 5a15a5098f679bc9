import { Button } from "@swasya/ui/button";
import Mic from "lucide-react/icons/mic";
import Pause from "lucide-react/icons/pause";
import Square from "lucide-react/icons/square";
import { recorder } from "../../app/phone.ts";
import { useLanguage } from "../../language/language.tsx";
import type { RecorderPhase } from "./model.ts";

export function RecordFoot({ phase }: { readonly phase: RecorderPhase }) {
  const { t } = useLanguage();
  const paused = phase === "paused";
  const busy = phase === "asking" || phase === "stopping";
  return (
    <div className="grid grid-cols-[120px_1fr] gap-2">
      <Button
        size="big"
        blocked={busy}
        icon={paused ? <Mic aria-hidden className="size-5" /> : <Pause aria-hidden className="size-5" />}
        onClick={paused ? recorder.resume : recorder.pause}
      >
        {t(paused ? "recorder.resume" : "recorder.pause")}
      </Button>
      <Button
        kind="main"
        size="big"
        blocked={busy}
        icon={<Square aria-hidden className="size-5" fill="currentColor" />}
        onClick={() => void recorder.stop()}
      >
        {t("recorder.stop")}
      </Button>
      <p className="col-span-2 text-center text-sm text-text-2 hi:text-md">{t("recorder.keep-screen")}</p>
    </div>
  );
}
