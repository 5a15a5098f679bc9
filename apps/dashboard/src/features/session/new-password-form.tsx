import { NewPasswordInput } from "@swasya/domain/staff";
import { Button } from "@swasya/ui/button";
import { PasswordField } from "@swasya/ui/password-field";
import { type FormEvent, useState } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { useNewPassword } from "./api.ts";
import { signInRefusalText } from "./model.ts";

interface NewPasswordFormProps {
  readonly email: string;
  readonly challenge: string;
}

export function NewPasswordForm({ email, challenge }: NewPasswordFormProps) {
  const t = useText();
  const [current, setCurrent] = useState(challenge);
  const [short, setShort] = useState(false);
  const choose = useNewPassword(setCurrent);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const newPassword = new FormData(event.currentTarget).get("newPassword");
    const input = NewPasswordInput.safeParse({ email, newPassword, challenge: current });
    setShort(!input.success);
    if (input.success && !choose.isPending) choose.mutate(input.data);
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <h2 className="text-xl font-[650]">{t("new-password.title")}</h2>
      <p className="text-text-2">{t("new-password.why")}</p>
      {choose.error && <Notice>{signInRefusalText(choose.error, t)}</Notice>}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField t={t} fresh error={short ? t("new-password.short") : undefined} />
      <Button kind="main" type="submit" className="mt-1 w-full" aria-busy={choose.isPending}>
        {t("new-password.submit")}
      </Button>
    </form>
  );
}
