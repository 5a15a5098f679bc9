import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  readonly label: string;
  readonly icon: ReactNode;
  /** With a border, where it stands alone in a row. */
  readonly framed?: boolean;
}

/** 48 px square with a glyph; the label is its accessible name. */
export function IconButton({
  label,
  icon,
  framed = false,
  className,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(
        "grid size-12 shrink-0 place-items-center rounded-md hover:bg-sunken active:bg-sunken focus-visible:rounded-md",
        framed && "border-[1.5px] border-line-strong bg-surface",
        className,
      )}
    >
      {icon}
    </button>
  );
}
