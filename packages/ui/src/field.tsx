import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field-error.tsx";

/** What an input, select or textarea looks like; 18 px on the phone so that no browser zooms in. */
export const controlClass =
  "w-full rounded-md border-[1.5px] border-line-strong bg-surface px-3 text-text placeholder:text-text-3 focus-visible:rounded-md aria-invalid:border-sindoor-mark";

interface FieldFrame {
  readonly label: string;
  readonly hint?: string;
  /** One sentence: what is wrong and what is right. */
  readonly error?: string;
  readonly className?: string;
}

/** Label, hint, control, error, wired together by id. */
function FieldParts({
  label,
  hint,
  error,
  className,
  id,
  children,
}: FieldFrame & { id: string; children: ReactNode }) {
  return (
    <div className={classNames("grid min-w-0 gap-1.5", className)}>
      <label htmlFor={id} className="text-[0.9375rem] font-semibold">
        {label}
      </label>
      {hint && (
        <small id={`${id}-hint`} className="text-md text-text-2">
          {hint}
        </small>
      )}
      {children}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}

const describedBy = (id: string, { hint, error }: FieldFrame): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

interface FieldProps extends FieldFrame, Omit<ComponentProps<"input">, "className" | "id"> {
  /** Stands inside the control at its end, e.g. a Show button. */
  readonly trailing?: ReactNode;
}

export function Field({ label, hint, error, className, trailing, ...input }: FieldProps) {
  const id = useId();
  return (
    <FieldParts {...{ label, hint, error, className, id }}>
      <span className="relative grid">
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { label, hint, error })}
          className={classNames(controlClass, "h-[52px] text-[1.125rem]", trailing !== undefined && "pr-24")}
        />
        {trailing !== undefined && <span className="absolute inset-y-0.5 right-0.5 flex">{trailing}</span>}
      </span>
    </FieldParts>
  );
}

interface TextAreaFieldProps extends FieldFrame, Omit<ComponentProps<"textarea">, "className" | "id"> {}

export function TextAreaField({ label, hint, error, className, rows = 3, ...area }: TextAreaFieldProps) {
  const id = useId();
  return (
    <FieldParts {...{ label, hint, error, className, id }}>
      <textarea
        {...area}
        id={id}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, hint, error })}
        className={classNames(controlClass, "py-2.5 text-lg")}
      />
    </FieldParts>
  );
}

interface SelectFieldProps extends FieldFrame, Omit<ComponentProps<"select">, "className" | "id"> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ label, hint, error, className, options, ...select }: SelectFieldProps) {
  const id = useId();
  return (
    <FieldParts {...{ label, hint, error, className, id }}>
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, hint, error })}
        className={classNames(controlClass, "h-12 text-lg")}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldParts>
  );
}
