import { useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field-error.tsx";

interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly error?: string;
  /** The name is read out but not shown. */
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** A few choices side by side, 52 px high; native radios, so arrow keys and forms work. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, onChange, error, hideLabel = false, className } = props;
  const id = useId();
  return (
    <fieldset
      className={classNames("m-0 min-w-0 border-0 p-0", className)}
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={hideLabel ? "sr-only" : "mb-1.5 p-0 text-[0.9375rem] font-semibold"}>{label}</legend>
      <div className="flex min-h-[52px] divide-x-[1.5px] divide-line-strong overflow-hidden rounded-md border-[1.5px] border-line-strong bg-surface">
        {options.map((option) => (
          <label key={option.value} className="relative grid min-h-12 flex-auto text-[0.9375rem] font-medium">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="peer absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className="grid place-items-center px-2 tap-text peer-checked:bg-ink-fill peer-checked:font-semibold peer-checked:text-on-ink peer-focus-visible:shadow-[inset_0_0_0_3px_var(--sw-surface),inset_0_0_0_5px_var(--sw-ink)]">
              {option.label}
            </span>
          </label>
        ))}
      </div>
      <div className="mt-1.5 empty:hidden">
        <FieldError id={`${id}-error`} text={error} />
      </div>
    </fieldset>
  );
}
