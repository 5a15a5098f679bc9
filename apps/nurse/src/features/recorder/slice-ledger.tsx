import { Meter } from "@swasya/ui/meter";
import Check from "lucide-react/icons/check";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useLanguage } from "../../language/language.tsx";
import { type RecorderState, clockText, totalPauseMs } from "./model.ts";

/** Slices on disk out of slices captured: counted, not promised. */
export function SliceLedger({ state, now }: { readonly state: RecorderState; readonly now: number }) {
  const { t } = useLanguage();
  const { kept, captured, lost } = state;
  const pause = totalPauseMs(state, now);
  return (
    <div className="mt-3.5">
      <Meter
        label={`${kept}/${captured} ${t("recorder.slices")}`}
        value={captured === 0 ? 0 : kept / captured}
        tone={lost > 0 ? "decide" : "safe"}
        className="h-3.5"
      />
      <p className="num mt-1.5 flex justify-between gap-2 text-[0.9375rem]">
        <span className="flex items-center gap-1 text-neem">
          <Check aria-hidden className="size-[1.15em]" />
          <span>
            <b className="font-[650]">
              {kept}/{captured}
            </b>{" "}
            {t("recorder.slices")}
          </span>
        </span>
        {pause >= 1000 && (
          <span className="text-text-2">{t("recorder.pause-total", { time: clockText(pause) })}</span>
        )}
      </p>
      {lost > 0 && (
        <p role="alert" className="mt-1 flex items-start gap-1.5 text-[0.9375rem] font-semibold text-sindoor">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t("recorder.lost", { count: lost })}
        </p>
      )}
    </div>
  );
}
