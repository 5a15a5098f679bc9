import type { ReactNode } from "react";

export type StepTone = "plain" | "person" | "safe" | "decide" | "harm";

const glyphs: Readonly<Record<StepTone, string>> = {
  plain: "bg-offline-soft text-offline-mark",
  person: "bg-ink-soft text-ink",
  safe: "bg-neem-soft text-neem",
  decide: "bg-haldi-soft text-haldi",
  harm: "bg-sindoor-soft text-sindoor",
};

interface StepCardProps {
  readonly tone?: StepTone;
  readonly icon: ReactNode;
  readonly title: string;
  readonly line?: ReactNode;
  /** At the end of the row. */
  readonly act?: ReactNode;
  /** Below the row: more acts. */
  readonly children?: ReactNode;
}

/** One step of the visit: glyph, what it is, how it stands, what can be done. */
export function StepCard({ tone = "plain", icon, title, line, act, children }: StepCardProps) {
  return (
    <section className="relative rounded-md border border-line bg-surface px-2.5 py-2">
      <div className="grid min-h-12 grid-cols-[36px_minmax(0,1fr)_auto] items-center gap-2.5">
        <span
          aria-hidden
          className={`grid size-9 place-items-center rounded-md [&>svg]:size-5 ${glyphs[tone]}`}
        >
          {icon}
        </span>
        <div>
          <h2 className="leading-[1.4] font-semibold hi:leading-[1.55]">{title}</h2>
          {line && <p className="num text-md leading-5 text-text-2 hi:leading-[1.6]">{line}</p>}
        </div>
        {act}
      </div>
      {children && <div className="grid gap-2 pt-2">{children}</div>}
    </section>
  );
}
