import { SignInInput } from "@swasya/domain/staff";
import { Band } from "@swasya/ui/band";
import { Button } from "@swasya/ui/button";
import { PasswordField } from "@swasya/ui/password-field";
import { Field } from "@swasya/ui/field";
import { LanguageSwitch } from "@swasya/ui/language-switch";
import { Logo } from "@swasya/ui/logo";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { type FormEvent, useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { signInProblem, useSignIn } from "./api.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

export function SignIn() {
  const { t, language, setLanguage } = useLanguage();
  const [challenge, setChallenge] = useState<string>();
  const signIn = useSignIn(setChallenge);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const problem = signIn.isError ? signInProblem(signIn.error) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = SignInInput.safeParse({ email, password });
    setWrong(new Set(input.error?.issues.map(({ path }) => String(path[0]))));
    if (input.success && !signIn.isPending) signIn.mutate(input.data);
  };

  return (
    <div className="mx-auto grid max-w-[480px] content-start gap-7 px-5 pt-4 pb-8">
      <header className="grid gap-3">
        <div className="flex items-center justify-between">
          <Logo size={34} className="text-[1.125rem]" />
          <LanguageSwitch language={language} onChange={setLanguage} className="-mr-3" />
        </div>
        <p className="border-t-[3px] border-text pt-3.5 text-[1.5625rem] leading-[1.25] font-[650] tracking-[-0.02em] hi:leading-[1.5]">
          {t("sign-in.promise")}
        </p>
      </header>
      <main className="grid gap-4">
        {challenge !== undefined ? (
          <NewPasswordForm email={email} challenge={challenge} />
        ) : (
          <>
            <h1 className="text-[1.375rem] leading-7 font-[650] hi:leading-9">{t("sign-in.title")}</h1>
            {problem && (
              <Band tone="harm" role="alert" icon={<TriangleAlert />} className="rounded-[6px] px-3 py-2.5">
                {t(problem.key, problem.values)}
              </Band>
            )}
            <form onSubmit={submit} noValidate className="grid gap-4">
              <Field
                label={t("sign-in.email")}
                type="email"
                name="email"
                autoComplete="username"
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
                error={wrong.has("email") ? t("sign-in.write-email") : undefined}
              />
              <PasswordField
                t={t}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                error={wrong.has("password") ? t("sign-in.write-password") : undefined}
              />
              <Button type="submit" kind="main" size="big" blocked={signIn.isPending}>
                {signIn.isPending ? t("sign-in.busy") : t("sign-in.submit")}
              </Button>
            </form>
            <p className="text-[0.9375rem] text-text-2">{t("sign-in.forgotten")}</p>
          </>
        )}
      </main>
    </div>
  );
}
