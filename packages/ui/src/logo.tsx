import { classNames } from "./class-names.ts";

/** The mark: a letter hanging from its line, as everything here does. */
export function Logo({ size = 26, className }: { readonly size?: number; readonly className?: string }) {
  return (
    <span className={classNames("inline-flex items-center gap-2 tracking-[-0.01em]", className)}>
      <svg viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
        <rect width="28" height="28" rx="7" fill="var(--sw-ink-fill)" />
        <path d="M5 8.5h18" stroke="var(--sw-on-ink)" strokeWidth="2.4" strokeLinecap="round" />
        <path
          d="M8.5 8.5v4.2a3.4 3.4 0 0 0 6.8 0M15.3 14.2c0 3-2 5.6-5.3 5.6M19.5 8.5v12"
          fill="none"
          stroke="var(--sw-on-ink)"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      <b lang="en" className="font-[650]">
        Swasya
      </b>
    </span>
  );
}
