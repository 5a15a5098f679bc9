import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** main: the one act of a screen · plain: bordered · ink: bordered, a person's act · quiet: words only · harm: takes something away. */
export type ButtonKind = "main" | "plain" | "ink" | "quiet" | "harm";
/** small 26 px and compact 32 px are the doctor's; tap 48 px and big 64 px the nurse's. */
export type ButtonSize = "small" | "compact" | "tap" | "big";

const kinds: Readonly<Record<ButtonKind, string>> = {
  main: "border-ink-fill bg-ink-fill text-on-ink hover:border-ink-fill-hover hover:bg-ink-fill-hover",
  plain: "border-line-strong bg-surface text-text hover:bg-sunken",
  ink: "border-ink bg-surface text-ink hover:bg-ink-soft",
  quiet: "border-transparent text-ink underline underline-offset-[3px] hover:bg-sunken",
  harm: "border-sindoor-mark bg-surface text-sindoor hover:bg-sindoor-soft",
};
const sizes: Readonly<Record<ButtonSize, string>> = {
  small: "min-h-[26px] rounded-[6px] border px-2 text-sm font-[550]",
  compact: "min-h-8 rounded-md border px-3 text-md font-[550]",
  tap: "min-h-12 rounded-md border-[1.5px] px-3.5 text-lg font-semibold",
  big: "min-h-16 w-full rounded-lg border-[1.5px] px-3 text-[1.125rem] font-semibold",
};
const blockedLook = "border-dashed border-line-strong bg-sunken text-text-2";

/** The look alone, for a link that acts as a button. */
export const buttonClass = (kind: ButtonKind, size: ButtonSize): string =>
  classNames(
    "inline-flex items-center justify-center gap-1.5 text-center leading-tight transition-colors duration-(--sw-fast) focus-visible:rounded-md hi:leading-[1.5] tap-text",
    sizes[size],
    kinds[kind],
  );

interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  /** Not possible now. The button stays focusable; say why with `aria-describedby`. */
  readonly blocked?: boolean;
  readonly icon?: ReactNode;
}

export function Button({ kind = "plain", size = "tap", blocked = false, icon, ...rest }: ButtonProps) {
  const { className, children, onClick, type = "button", ...others } = rest;
  const act = (event: MouseEvent<HTMLButtonElement>) => (blocked ? event.preventDefault() : onClick?.(event));
  return (
    <button
      {...others}
      type={type}
      aria-disabled={blocked || undefined}
      onClick={act}
      className={classNames(buttonClass(blocked ? "plain" : kind, size), blocked && blockedLook, className)}
    >
      {icon}
      {children}
    </button>
  );
}
