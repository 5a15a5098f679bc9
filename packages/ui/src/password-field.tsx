import { type ChangeEventHandler, useState } from "react";
import { Field } from "./field.tsx";

type PasswordWord =
  | "sign-in.password"
  | "new-password.label"
  | "sign-in.show"
  | "sign-in.show-password"
  | "sign-in.hide"
  | "sign-in.hide-password";

interface PasswordFieldProps {
  readonly t: (word: PasswordWord) => string;
  /** A password being chosen, not remembered: named `newPassword`, else `password`. */
  readonly fresh?: boolean;
  readonly error?: string;
  /** Without them the form reads the field when it is sent. */
  readonly value?: string;
  readonly onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** A password, hidden until its writer wants to see it. */
export function PasswordField({ t, fresh = false, ...field }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const showButton = (
    <button
      type="button"
      aria-label={t(shown ? "sign-in.hide-password" : "sign-in.show-password")}
      onClick={() => setShown(!shown)}
      className="rounded-md px-3.5 font-semibold text-ink"
    >
      {t(shown ? "sign-in.hide" : "sign-in.show")}
    </button>
  );
  return (
    <Field
      {...field}
      label={t(fresh ? "new-password.label" : "sign-in.password")}
      name={fresh ? "newPassword" : "password"}
      autoComplete={fresh ? "new-password" : "current-password"}
      type={shown ? "text" : "password"}
      trailing={showButton}
    />
  );
}
