import { newId } from "@swasya/domain/ids";
import { Button } from "@swasya/ui/button";
import { Field } from "@swasya/ui/field";
import { RadioGroup } from "@swasya/ui/radio-group";
import Plus from "lucide-react/icons/plus";
import { type FormEvent, useState } from "react";
import { Problem } from "../../app/problem.tsx";
import { goTo } from "../../app/route.ts";
import { Screen, ScreenTitle } from "../../app/screen.tsx";
import { useLanguage } from "../../language/language.tsx";
import { failureOf } from "../../server/failure.ts";
import { useUser } from "../session/session.tsx";
import { useRegisterPatient } from "./api.ts";
import { type Draft, type DraftField, type Issues, checkDraft, emptyDraft, issuesOf } from "./model.ts";
import { SamePerson } from "./same-person.tsx";

const FORM = "register-patient";

export function Register() {
  const { t } = useLanguage();
  const { clinicId } = useUser();
  const register = useRegisterPatient();
  const [patientId] = useState(() => newId("PAT", clinicId, Date.now()));
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [issues, setIssues] = useState<Issues>({});
  const failure = register.isError ? failureOf(register.error) : undefined;

  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setIssues(Object.fromEntries(Object.entries(issues).filter(([field]) => !(field in part))));
  };
  const errorOf = (field: DraftField) => {
    const key = issues[field];
    return key && t(key);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (register.isPending) return;
    const checked = checkDraft(draft, patientId);
    setIssues(checked.ok ? {} : checked.issues);
    if (!checked.ok) return;
    register.mutate(checked.input, {
      onSuccess: (patient) => goTo({ screen: "patient", patientId: patient.patientId }, { replace: true }),
      onError: (error) => setIssues(issuesOf(failureOf(error).fields)),
    });
  };

  return (
    <Screen
      back={{ screen: "today" }}
      head={<ScreenTitle>{t("register.title")}</ScreenTitle>}
      foot={
        <Button
          type="submit"
          form={FORM}
          kind="main"
          size="big"
          blocked={register.isPending}
          icon={<Plus aria-hidden className="size-5" />}
        >
          {register.isPending ? t("register.busy") : t("register.submit")}
        </Button>
      }
    >
      <form id={FORM} onSubmit={submit} noValidate className="grid gap-4 pt-4">
        {failure && <Problem error={register.error} />}
        <Field
          label={t("register.name")}
          value={draft.name}
          autoComplete="off"
          autoCapitalize="words"
          error={errorOf("name")}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Field
          label={t("register.phone")}
          hint={t("register.phone-hint")}
          value={draft.phone}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          error={errorOf("phone")}
          onChange={(event) => change({ phone: event.currentTarget.value })}
        />
        <SamePerson phone={draft.phone} />
        <div className={`grid items-start gap-3 ${issues.age ? "" : "grid-cols-[84px_1fr]"}`}>
          <Field
            label={t("register.age")}
            value={draft.age}
            inputMode="numeric"
            autoComplete="off"
            error={errorOf("age")}
            onChange={(event) => change({ age: event.currentTarget.value })}
          />
          <RadioGroup
            label={t("register.sex")}
            value={draft.sex}
            error={errorOf("sex")}
            onChange={(sex) => change({ sex })}
            options={[
              { value: "female", label: t("sex.female") },
              { value: "male", label: t("sex.male") },
              { value: "other", label: t("sex.other") },
            ]}
          />
        </div>
      </form>
    </Screen>
  );
}
