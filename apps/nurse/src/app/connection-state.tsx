import CloudOff from "lucide-react/icons/cloud-off";
import Radio from "lucide-react/icons/radio";
import { useLanguage } from "../language/language.tsx";
import { useLiveState } from "./use-live.ts";

const looks = {
  live: { glyph: Radio, className: "text-neem", hint: "live.hint-live" },
  connecting: { glyph: Radio, className: "text-text-2", hint: "live.hint-connecting" },
  offline: { glyph: CloudOff, className: "text-text-2", hint: "live.hint-offline" },
} as const;

/** Glyph, word and what it means for the list: whether news arrives by itself. */
export function ConnectionState() {
  const { t } = useLanguage();
  const state = useLiveState();
  const { glyph: Glyph, className, hint } = looks[state];
  return (
    <output
      aria-label={t("live.region")}
      data-live={state}
      className="flex items-center gap-1.5 bg-surface px-4 py-1 text-md leading-5 text-text-2 hi:leading-6"
    >
      <Glyph aria-hidden className={`size-4 shrink-0 ${className}`} />
      <b className={`font-semibold ${className}`}>{t(`live.${state}`)}</b>
      <span className="truncate">{t(hint)}</span>
    </output>
  );
}
