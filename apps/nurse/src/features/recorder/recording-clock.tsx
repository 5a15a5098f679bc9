import { useLanguage } from "../../language/language.tsx";
import { type RecorderState, clockText, recordedMs } from "./model.ts";

/** Green while sound is being kept; never red, which means harm. */
export function RecordingClock({ state, now }: { readonly state: RecorderState; readonly now: number }) {
  const { t } = useLanguage();
  const ms = recordedMs(state, now);
  const seconds = Math.floor(ms / 1000);
  const on = state.phase === "recording";
  const words =
    state.phase === "paused"
      ? t("recorder.paused")
      : state.phase === "stopping"
        ? t("recorder.stopping")
        : t(on ? "recorder.recording" : "recorder.asking");
  return (
    <>
      <p
        role="alert"
        className={`flex items-center justify-center gap-2.5 font-semibold ${on ? "text-neem" : "text-haldi"}`}
      >
        <span
          aria-hidden
          className={`size-3 rounded-full ring-4 ${on ? "bg-neem-mark ring-neem-soft" : "bg-haldi-mark ring-haldi-soft"}`}
        />
        {words}
      </p>
      <p
        role="timer"
        lang="en"
        aria-label={t("recorder.clock", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
        className="num text-center font-sans text-[4.5rem] leading-[5rem] font-semibold tracking-[-0.03em]"
      >
        {clockText(ms)}
      </p>
    </>
  );
}
