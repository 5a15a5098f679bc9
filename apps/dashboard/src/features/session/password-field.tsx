import { Field } from "@swasya/ui/field";
import { useState } from "react";
import { useText } from "../../shell/language.tsx";

interface PasswordFieldProps {
  readonly label: string;
  readonly name: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly error?: string;
}

export function PasswordField({ label, name, autoComplete, error }: PasswordFieldProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  const showButton = (
    <button
      type="button"
      aria-label={t(shown ? "sign-in.hide-password" : "sign-in.show-password")}
      onClick={() => setShown(!shown)}
      className="rounded-md px-3 font-[550] text-ink tap-text"
    >
      {t(shown ? "sign-in.hide" : "sign-in.show")}
    </button>
  );
  return (
    <Field
      label={label}
      name={name}
      type={shown ? "text" : "password"}
      autoComplete={autoComplete}
      error={error}
      trailing={showButton}
    />
  );
}
