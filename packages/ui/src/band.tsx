import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** offline: no connection or only here · safe: on the server · decide: a person must act · harm: failed · person: said or done by one. */
export type BandTone = "offline" | "safe" | "decide" | "harm" | "person";

const tones: Readonly<Record<BandTone, string>> = {
  offline: "bg-offline text-on-offline hatch",
  safe: "bg-neem-soft text-neem",
  decide: "border-l-4 border-haldi-mark bg-haldi-soft text-haldi",
  harm: "border-l-4 border-sindoor-mark bg-sindoor-soft text-sindoor",
  person: "bg-ink-soft text-ink",
};

interface BandProps {
  readonly tone: BandTone;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** At the end of the row: a button, an arrow. */
  readonly trailing?: ReactNode;
  /** `alert` for a fresh error, `status` for what changes by itself. */
  readonly role?: "alert" | "status";
  readonly className?: string;
}

/** One line of state across the page: glyph, words, act. */
export function Band({ tone, icon, children, trailing, role, className }: BandProps) {
  return (
    <div
      role={role}
      className={classNames(
        "num flex min-h-12 items-center gap-2.5 px-4 py-1.5 text-left text-[0.9375rem] leading-5 font-medium hi:leading-6",
        tones[tone],
        className,
      )}
    >
      <span aria-hidden className="shrink-0 [&>svg]:size-5">
        {icon}
      </span>
      <span className="min-w-0 flex-1">{children}</span>
      {trailing}
    </div>
  );
}
