import { classNames } from "./class-names.ts";

/** How sure a line is. The rail never stands alone: a glyph and a word say the same beside it. */
export type RailKind = "supported" | "unsupported" | "contradicted" | "person" | "not-recorded" | "offline";

const looks: Readonly<Record<RailKind, string>> = {
  supported: "bg-neem-mark",
  person: "bg-ink",
  unsupported: "bg-[repeating-linear-gradient(var(--sw-haldi-mark)_0_4px,transparent_4px_7px)]",
  contradicted: "border-x border-sindoor-mark",
  "not-recorded": "bg-[repeating-linear-gradient(var(--sw-line-strong)_0_2px,transparent_2px_5px)]",
  offline: "bg-[repeating-linear-gradient(135deg,var(--sw-offline-mark)_0_2px,transparent_2px_4px)]",
};

/** The 3 px bar left of a statement; put it in a row that stretches its items. */
export function Rail({ kind, className }: { readonly kind: RailKind; readonly className?: string }) {
  return (
    <span
      aria-hidden
      data-rail={kind}
      className={classNames("w-(--sw-rail) shrink-0 self-stretch rounded-[1px]", looks[kind], className)}
    />
  );
}
