import { buttonClass } from "@swasya/ui/button";
import type { ReactNode } from "react";

interface FilePickProps {
  readonly label: string;
  readonly accept: string;
  /** Opens the camera at once where there is one. */
  readonly camera?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly icon: ReactNode;
  /** Only the glyph is shown; the label is read out. */
  readonly glyphOnly?: boolean;
  readonly onPick: (file: File) => void;
}

/** A file input that looks like a button and lies over the whole of it. */
export function FilePick(props: FilePickProps) {
  const {
    label,
    accept,
    camera = false,
    disabled = false,
    describedBy,
    icon,
    glyphOnly = false,
    onPick,
  } = props;
  return (
    <span
      className={`relative ${buttonClass("plain", "tap")} ${glyphOnly ? "size-12 px-0" : ""} ${
        disabled ? "border-dashed bg-sunken text-text-2" : ""
      } focus-within:shadow-(--sw-focus)`}
    >
      <span aria-hidden className="inline-flex items-center gap-1.5">
        {icon}
        {!glyphOnly && label}
      </span>
      <input
        type="file"
        aria-label={label}
        aria-describedby={describedBy}
        accept={accept}
        capture={camera ? "environment" : undefined}
        disabled={disabled}
        className="absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onPick(file);
          input.value = "";
        }}
      />
    </span>
  );
}
