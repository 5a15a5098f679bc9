import { classNames } from "./class-names.ts";

interface MeterProps {
  /** Spoken name with the state in words, e.g. `Sound level: good`. */
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly tone?: "safe" | "decide";
  /** `progress` for work that moves towards an end, `level` for what goes up and down. */
  readonly kind?: "level" | "progress";
  readonly className?: string;
}

export function Meter({ label, value, tone = "safe", kind = "level", className }: MeterProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role={kind === "level" ? "meter" : "progressbar"}
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className={classNames("h-2 overflow-hidden rounded-sm border border-line-strong bg-sunken", className)}
    >
      <div
        className={classNames("h-full", tone === "safe" ? "bg-neem-mark" : "bg-haldi-mark")}
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
