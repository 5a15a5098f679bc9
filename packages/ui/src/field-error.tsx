import TriangleAlert from "lucide-react/icons/triangle-alert";

/** The sentence under a control that is not right yet. */
export function FieldError({ id, text }: { readonly id: string; readonly text?: string }) {
  if (!text) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 text-[0.9375rem] text-sindoor">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{text}</span>
    </p>
  );
}
