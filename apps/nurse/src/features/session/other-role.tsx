import { Button } from "@swasya/ui/button";
import { Logo } from "@swasya/ui/logo";
import { useLanguage } from "../../language/language.tsx";
import { useSignOut } from "./api.ts";

export function OtherRole({ name }: { readonly name: string }) {
  const { t } = useLanguage();
  const signOut = useSignOut();
  return (
    <main className="mx-auto grid max-w-[480px] content-start gap-6 p-5">
      <Logo size={34} className="text-[1.125rem]" />
      <p>{t("session.other-role", { name })}</p>
      <Button kind="main" size="big" onClick={() => signOut.mutate()}>
        {t("action.sign-out")}
      </Button>
    </main>
  );
}
