import { Button } from "@swasya/ui/button";
import { Field } from "@swasya/ui/field";
import Search from "lucide-react/icons/search";
import { type FormEvent, useState } from "react";
import { Problem } from "../../app/problem.tsx";
import { hrefOf } from "../../app/route.ts";
import { Screen, ScreenTitle } from "../../app/screen.tsx";
import { useLanguage } from "../../language/language.tsx";
import { useSearchPatients } from "./api.ts";

const FORM = "find-patient";

/** Somebody who was here before. */
export function Find() {
  const { t } = useLanguage();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<string>();
  const found = useSearchPatients(asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(text.trim() || undefined);
  };
  return (
    <Screen
      back={{ screen: "today" }}
      head={<ScreenTitle>{t("find.title")}</ScreenTitle>}
      foot={
        <Button
          type="submit"
          form={FORM}
          kind="main"
          size="big"
          icon={<Search aria-hidden className="size-5" />}
        >
          {t("find.submit")}
        </Button>
      }
    >
      <form id={FORM} onSubmit={submit} className="pt-4">
        <Field
          label={t("find.label")}
          hint={t("find.hint")}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
      {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.length === 0 && <p className="py-4 text-text-2">{t("find.none")}</p>}
      <ul className="grid gap-2 pt-4">
        {found.data?.map((patient) => (
          <li key={patient.patientId}>
            <a
              href={hrefOf({ screen: "patient", patientId: patient.patientId })}
              className="flex min-h-14 items-center justify-between gap-2 rounded-md border border-line bg-surface px-3 shadow-1 focus-visible:rounded-md"
            >
              <b className="min-w-0 font-semibold wrap-anywhere">{patient.name}</b>
              <span className="num shrink-0 text-text-2">
                {t(`sex.${patient.sex}-short`)} {patient.age}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
