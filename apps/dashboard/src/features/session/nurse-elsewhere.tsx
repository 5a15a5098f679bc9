import { Button, buttonClass } from "@swasya/ui/button";
import { Logo } from "@swasya/ui/logo";
import { useText } from "../../shell/language.tsx";
import { useSignOut } from "./api.ts";

export function NurseElsewhere() {
  const t = useText();
  const signOut = useSignOut();
  return (
    <main className="mx-auto mt-24 grid max-w-md gap-4 px-4">
      <Logo size={34} />
      <h1 className="text-xl font-[650]">{t("nurse.elsewhere")}</h1>
      {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- another app behind the same address */}
      <a href="/nurse/" className={buttonClass("main", "tap")}>
        {t("nurse.open")}
      </a>
      <Button onClick={() => signOut.mutate()}>{t("action.sign-out")}</Button>
    </main>
  );
}
