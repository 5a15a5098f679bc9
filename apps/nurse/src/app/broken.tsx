import { Button } from "@swasya/ui/button";
import { Logo } from "@swasya/ui/logo";
import { useLanguage } from "../language/language.tsx";

/** Instead of a white page. */
export function Broken() {
  const { t } = useLanguage();
  return (
    <main className="mx-auto grid max-w-[480px] content-start gap-6 p-5">
      <Logo size={34} className="text-[1.125rem]" />
      <p role="alert">{t("app.broke")}</p>
      <Button kind="main" size="big" onClick={() => window.location.reload()}>
        {t("app.start-again")}
      </Button>
    </main>
  );
}
