import type { QueueRow } from "@swasya/domain/queue";
import CloudCheck from "lucide-react/icons/cloud-check";
import Flag from "lucide-react/icons/flag";
import Mic from "lucide-react/icons/mic";
import Smartphone from "lucide-react/icons/smartphone";
import Stethoscope from "lucide-react/icons/stethoscope";
import UserRound from "lucide-react/icons/user-round";
import { hrefOf } from "../../app/route.ts";
import { useLanguage } from "../../language/language.tsx";
import type { CardGlyph, CardLook, CardState } from "./model.ts";

const glyphs: Readonly<Record<CardGlyph, typeof Mic>> = {
  mic: Mic,
  flag: Flag,
  user: UserRound,
  cloud: CloudCheck,
  stethoscope: Stethoscope,
};
const frames: Readonly<Record<CardLook, string>> = {
  next: "border-2 border-ink bg-ink-soft",
  red: "border-[1.5px] border-sindoor-mark bg-surface",
  ok: "border border-line bg-surface",
  plain: "border border-line bg-surface",
};
const lines: Readonly<Record<CardLook, string>> = {
  next: "font-semibold text-ink",
  red: "font-semibold text-sindoor",
  ok: "text-neem",
  plain: "text-text-2",
};

interface QueueCardProps {
  readonly row: QueueRow;
  readonly state: CardState;
  /** Things of this patient that are only on the phone. */
  readonly unsent: number;
}

export function QueueCard({ row, state, unsent }: QueueCardProps) {
  const { t } = useLanguage();
  const Glyph = glyphs[state.glyph];
  const { patient } = row;
  return (
    <a
      href={hrefOf({ screen: "patient", patientId: row.patientId })}
      className={`grid min-h-[76px] grid-cols-[86px_minmax(0,1fr)] items-stretch gap-x-3 rounded-md py-2 pr-3 shadow-1 focus-visible:rounded-md ${frames[state.look]}`}
    >
      <span
        lang="en"
        className="num grid place-items-center border-r-2 border-dotted border-line-strong font-sans text-[1.625rem] font-[650] tracking-[-0.02em]"
      >
        {row.token}
      </span>
      <span className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-center gap-0.5">
        <span className="flex items-baseline gap-1.5">
          <b className="min-w-0 font-semibold wrap-anywhere">{patient?.name ?? t("today.unknown-name")}</b>
          {patient && (
            <span className="num shrink-0 text-md text-text-2">
              {t(`sex.${patient.sex}-short`)} {patient.age}
            </span>
          )}
          {state.showsWait && (
            <span className="num ml-auto shrink-0 text-md text-text-2">
              {t("today.wait", { minutes: row.estimatedWaitMinutes })}
            </span>
          )}
        </span>
        <span className={`flex items-center gap-1.5 text-[0.9375rem] leading-6 ${lines[state.look]}`}>
          <Glyph
            aria-hidden
            className="size-[1.15em] shrink-0"
            fill={state.glyph === "flag" ? "currentColor" : "none"}
          />
          <span className="min-w-0">{t(state.line)}</span>
          {unsent > 0 && (
            <span className="num ml-auto flex shrink-0 items-center gap-1 text-md text-text-2">
              <Smartphone aria-hidden className="size-4" />
              <span className="sr-only">{t("today.unsent", { count: unsent })}</span>
              <span aria-hidden>{unsent}</span>
            </span>
          )}
        </span>
      </span>
    </a>
  );
}
