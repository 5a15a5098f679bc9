import { SignInInput } from "@swasya/domain/staff";
import { Button } from "@swasya/ui/button";
import { PasswordField } from "@swasya/ui/password-field";
import { Field } from "@swasya/ui/field";
import { type FormEvent, useState } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { useSignIn } from "./api.ts";
import { signInRefusalText } from "./model.ts";

interface SignInFormProps {
  readonly onChallenge: (email: string, challenge: string) => void;
}

export function SignInForm({ onChallenge }: SignInFormProps) {
  const t = useText();
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [email, setEmail] = useState("");
  const signIn = useSignIn((challenge) => onChallenge(email, challenge));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = SignInInput.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setMissing(new Set(input.error?.issues.map((issue) => String(issue.path[0]))));
    if (input.success && !signIn.isPending) signIn.mutate(input.data);
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <h2 className="text-xl font-[650]">{t("sign-in.title")}</h2>
      {signIn.error && <Notice>{signInRefusalText(signIn.error, t)}</Notice>}
      <Field
        label={t("sign-in.email")}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={missing.has("email") ? t("sign-in.write-email") : undefined}
      />
      <PasswordField t={t} error={missing.has("password") ? t("sign-in.write-password") : undefined} />
      <Button kind="main" type="submit" className="mt-1 w-full" aria-busy={signIn.isPending}>
        {t(signIn.isPending ? "sign-in.busy" : "sign-in.submit")}
      </Button>
    </form>
  );
}
