import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";

/** What went wrong, where the thing would be, with one act at most. */
export function Notice({ children, act }: { readonly children: ReactNode; readonly act?: ReactNode }) {
  return (
    <div role="alert" className="notice">
      <TriangleAlert aria-hidden className="glyph" />
      <span className="min-w-0 flex-1">{children}</span>
      {act}
    </div>
  );
}
