import { useLanguage } from "../../language/language.tsx";
import { LEVELS_SHOWN, type RecorderState, type SoundState, soundState } from "./model.ts";

const WIDTH = 328;
const HEIGHT = 64;
const STEP = WIDTH / LEVELS_SHOWN;
const BAR = 4.6;

/** The last four seconds of loudness, newest at the right, and in words what it means. */
export function LevelBars({ state, now }: { readonly state: RecorderState; readonly now: number }) {
  const { t } = useLanguage();
  const sound: SoundState = state.phase === "recording" ? soundState(state, now) : { kind: "checking" };
  const words =
    sound.kind === "silent" ? t("recorder.silent", { seconds: sound.seconds }) : t(`recorder.${sound.kind}`);
  const good = sound.kind === "good";
  const offset = LEVELS_SHOWN - state.levels.length;
  return (
    <>
      <meter
        className="sr-only"
        aria-label={t("recorder.level", { state: words })}
        min={0}
        max={1}
        value={state.levels.at(-1) ?? 0}
      />
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden
        className={`mt-1 block h-16 w-full ${good ? "text-neem-mark" : "text-haldi-mark"}`}
      >
        {Array.from({ length: LEVELS_SHOWN }, (_, index) => {
          const height = Math.max(4, (state.levels[index - offset] ?? 0) * HEIGHT);
          return (
            <rect
              key={index}
              x={index * STEP}
              y={(HEIGHT - height) / 2}
              width={BAR}
              height={height}
              rx={BAR / 2}
              fill="currentColor"
              opacity={Math.min(1, 0.3 + (index / LEVELS_SHOWN) * 0.9)}
            />
          );
        })}
      </svg>
      <p
        className={`mt-0.5 min-h-6 text-center text-[0.9375rem] font-[550] ${good ? "text-neem" : "text-haldi"}`}
      >
        {state.phase === "recording" ? words : " "}
      </p>
    </>
  );
}
