import { NewPasswordInput } from "@swasya/domain/staff";
import { Button } from "@swasya/ui/button";
import { PasswordField } from "@swasya/ui/password-field";
import { type FormEvent, useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Problem } from "../../app/problem.tsx";
import { useNewPassword } from "./api.ts";

interface NewPasswordFormProps {
  readonly email: string;
  readonly challenge: string;
}

/** The password somebody was invited with works once; here they choose their own. */
export function NewPasswordForm({ email, challenge }: NewPasswordFormProps) {
  const { t } = useLanguage();
  const [current, setCurrent] = useState(challenge);
  const [newPassword, setNewPassword] = useState("");
  const [short, setShort] = useState(false);
  const choose = useNewPassword(setCurrent);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = NewPasswordInput.safeParse({ email, newPassword, challenge: current });
    setShort(!input.success);
    if (input.success && !choose.isPending) choose.mutate(input.data);
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <h1 className="text-[1.375rem] leading-7 font-[650] hi:leading-9">{t("new-password.title")}</h1>
      <p className="text-text-2">{t("new-password.why")}</p>
      {choose.isError && <Problem error={choose.error} />}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        t={t}
        fresh
        value={newPassword}
        onChange={(event) => setNewPassword(event.currentTarget.value)}
        error={short ? t("new-password.short") : undefined}
      />
      <Button type="submit" kind="main" size="big" blocked={choose.isPending}>
        {t("new-password.submit")}
      </Button>
    </form>
  );
}
