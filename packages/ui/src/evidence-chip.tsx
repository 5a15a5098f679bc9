import AudioLines from "lucide-react/icons/audio-lines";
import Bot from "lucide-react/icons/bot";
import CircleHelp from "lucide-react/icons/circle-help";
import CircleMinus from "lucide-react/icons/circle-minus";
import EqualNot from "lucide-react/icons/equal-not";
import PenTool from "lucide-react/icons/pen-tool";
import Keyboard from "lucide-react/icons/keyboard";
import Scan from "lucide-react/icons/scan";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** Where a line is from, or why it has no source. */
export type EvidenceKind =
  | "heard"
  | "seen"
  | "typed"
  | "person"
  | "by-model"
  | "not-heard"
  | "disagrees"
  | "not-recorded"
  | "removed";

const looks: Readonly<Record<EvidenceKind, { readonly glyph: typeof Scan; readonly className: string }>> = {
  heard: { glyph: AudioLines, className: "text-neem hover:bg-neem-soft" },
  seen: { glyph: Scan, className: "text-neem hover:bg-neem-soft" },
  typed: { glyph: Keyboard, className: "text-ink hover:bg-ink-soft" },
  person: { glyph: PenTool, className: "text-ink hover:bg-ink-soft" },
  "by-model": { glyph: Bot, className: "text-haldi" },
  "not-heard": { glyph: CircleHelp, className: "text-haldi hover:bg-haldi-soft" },
  disagrees: { glyph: EqualNot, className: "text-sindoor hover:bg-sindoor-soft" },
  "not-recorded": { glyph: CircleMinus, className: "text-text-3" },
  removed: { glyph: CircleMinus, className: "text-text-2" },
};

interface EvidenceChipProps extends Omit<ComponentProps<"button">, "children"> {
  readonly kind: EvidenceKind;
  /** `0:42 Patient`, `Scan 14 Aug`, `You, 10:41`, `Not heard`. */
  readonly label: string;
  /** Its words are being played now. */
  readonly playing?: boolean;
}

/** A button where there is something to open or play, words alone where there is not. */
export function EvidenceChip({
  kind,
  label,
  playing = false,
  className,
  onClick,
  ...rest
}: EvidenceChipProps) {
  const { glyph: Glyph, className: look } = looks[kind];
  const shape = classNames(
    "num inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-sm px-1.5 text-left text-sm",
    look,
    playing && "bg-neem-soft font-semibold",
    className,
  );
  const inside = (
    <>
      <Glyph aria-hidden className="size-[1.15em] shrink-0" />
      <span className="min-w-0">{label}</span>
    </>
  );
  if (!onClick) return <span className={shape}>{inside}</span>;
  return (
    <button {...rest} type="button" aria-pressed={playing || undefined} onClick={onClick} className={shape}>
      {inside}
    </button>
  );
}
