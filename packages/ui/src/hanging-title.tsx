import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface HangingTitleProps {
  readonly level?: 1 | 2 | 3;
  readonly children: ReactNode;
  /** Meta at the end of the line, e.g. `as of 10:31`. */
  readonly aside?: ReactNode;
  readonly className?: string;
}

/** A heading under its 2 px bar. */
export function HangingTitle({ level = 2, children, aside, className }: HangingTitleProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classNames("hang flex items-baseline gap-2", className)}>
      <Heading className="text-lg leading-6 font-[650] hi:leading-7">{children}</Heading>
      {aside !== undefined && <small className="num ml-auto text-md font-normal text-text-2">{aside}</small>}
    </div>
  );
}
