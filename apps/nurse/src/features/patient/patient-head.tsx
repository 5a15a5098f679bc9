import type { Patient } from "@swasya/domain/patient";
import { TokenBadge } from "@swasya/ui/token-badge";
import { useLanguage } from "../../language/language.tsx";

interface PatientHeadProps {
  readonly token?: string;
  readonly person?: Pick<Patient, "name" | "age" | "sex">;
}

/** Token, name, sex and age, in the header of every screen about one patient. */
export function PatientHead({ token, person }: PatientHeadProps) {
  const { t } = useLanguage();
  return (
    <div className="flex items-center gap-2.5 py-1 pl-1">
      {token && <TokenBadge token={token} />}
      {person && (
        <div className="min-w-0 leading-5">
          <h1 className="leading-6 font-semibold wrap-anywhere">{person.name}</h1>
          <p className="num text-md leading-5 text-text-2">
            {t("patient.sex-age", { sex: t(`sex.${person.sex}-short`), age: person.age })}
          </p>
        </div>
      )}
    </div>
  );
}
