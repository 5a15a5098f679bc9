import { Field } from "@swasya/ui/field";
import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string;
  /** A password being chosen, not remembered. */
  readonly fresh?: boolean;
}

export function PasswordField({ value, onChange, error, fresh = false }: PasswordFieldProps) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(false);
  return (
    <Field
      label={t(fresh ? "new-password.label" : "sign-in.password")}
      type={shown ? "text" : "password"}
      name={fresh ? "newPassword" : "password"}
      autoComplete={fresh ? "new-password" : "current-password"}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      trailing={
        <button
          type="button"
          aria-label={t(shown ? "sign-in.hide-password" : "sign-in.show-password")}
          onClick={() => setShown(!shown)}
          className="rounded-md px-3.5 font-semibold text-ink"
        >
          {t(shown ? "sign-in.hide" : "sign-in.show")}
        </button>
      }
    />
  );
}
