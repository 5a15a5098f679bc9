import { classNames } from "./class-names.ts";

interface TokenBadgeProps {
  /** E.g. `A-17`. */
  readonly token: string;
  readonly size?: "small" | "large";
  readonly className?: string;
}

/** The number that is called out; always Latin digits. */
export function TokenBadge({ token, size = "large", className }: TokenBadgeProps) {
  return (
    <span
      lang="en"
      className={classNames(
        "num inline-block rounded-[6px] border-[1.5px] border-text px-2 font-sans font-[650] whitespace-nowrap",
        size === "large" ? "text-xl leading-8" : "text-md leading-6",
        className,
      )}
    >
      {token}
    </span>
  );
}
