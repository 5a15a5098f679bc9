import Check from "lucide-react/icons/check";
import { classNames } from "./class-names.ts";

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A whole 52 px row to tap; the input covers it. */
export function Checkbox({ label, checked, onChange, disabled = false, className }: CheckboxProps) {
  return (
    <label className={classNames("relative flex min-h-[52px] items-center gap-3 font-semibold", className)}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-default"
      />
      <span
        aria-hidden
        className="grid size-7 shrink-0 place-items-center rounded-[6px] border-2 border-line-strong text-transparent peer-checked:border-ink-fill peer-checked:bg-ink-fill peer-checked:text-on-ink peer-focus-visible:shadow-(--sw-focus)"
      >
        <Check className="size-5" strokeWidth={2.5} />
      </span>
      <span className="tap-text">{label}</span>
    </label>
  );
}
