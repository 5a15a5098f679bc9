import { Button } from "@swasya/ui/button";
import UserRound from "lucide-react/icons/user-round";
import { useState } from "react";
import { goTo } from "../../app/route.ts";
import { useLanguage } from "../../language/language.tsx";
import { useSearchPatients } from "./api.ts";
import { wholePhone } from "./model.ts";

/** Somebody with this phone is registered already: the nurse says whether it is the same person. */
export function SamePerson({ phone }: { readonly phone: string }) {
  const { t } = useLanguage();
  const whole = wholePhone(phone);
  const [dismissed, setDismissed] = useState<string>();
  const found = useSearchPatients(whole).data?.slice(0, 3) ?? [];
  if (!whole || dismissed === whole || found.length === 0) return null;
  return (
    <output className="grid gap-2 rounded-[6px] border-l-4 border-haldi-mark bg-haldi-soft px-3 py-2.5">
      <p className="flex items-center gap-1.5 font-[650] text-haldi">
        <UserRound aria-hidden className="size-5" /> {t("register.same-title")}
      </p>
      {found.map((patient) => (
        <div key={patient.patientId} className="flex items-center justify-between gap-2">
          <span className="num min-w-0 text-[0.9375rem] wrap-anywhere">
            {t("register.same-line", {
              name: patient.name,
              sex: t(`sex.${patient.sex}-short`),
              age: patient.age,
            })}
          </span>
          <Button
            kind="ink"
            className="shrink-0 whitespace-nowrap"
            onClick={() => goTo({ screen: "patient", patientId: patient.patientId })}
          >
            {t("register.same-person")}
          </Button>
        </div>
      ))}
      <Button onClick={() => setDismissed(whole)}>{t("register.someone-else")}</Button>
    </output>
  );
}
