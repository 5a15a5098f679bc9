import { LanguageSwitch } from "@swasya/ui/language-switch";
import { useState } from "react";
import { useLanguage } from "../../shell/language.tsx";
import { NewPasswordForm } from "./new-password-form.tsx";
import { Promise } from "./promise.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export function SignIn() {
  const { language, setLanguage, t } = useLanguage();
  const [pending, setPending] = useState<{ email: string; challenge: string }>();
  return (
    <div className="sign-in">
      <Promise />
      <main className="sign-in-form">
        <div className="absolute top-4 right-5">
          <LanguageSwitch language={language} onChange={setLanguage} />
        </div>
        {pending ? (
          <NewPasswordForm {...pending} />
        ) : (
          <SignInForm onChallenge={(email, challenge) => setPending({ email, challenge })} />
        )}
        <p className="mt-5 text-[0.9375rem] text-text-2">{t("sign-in.forgotten")}</p>
      </main>
    </div>
  );
}
