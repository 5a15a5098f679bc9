import { InviteStaffInput } from "@swasya/domain/staff";
import { Button } from "@swasya/ui/button";
import { Field, SelectField } from "@swasya/ui/field";
import { type FormEvent, useState } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import type { useStaffActs } from "./api.ts";

const ROLES = ["nurse", "doctor", "admin"] as const;

export function InviteForm({ invite }: Pick<ReturnType<typeof useStaffActs>, "invite">) {
  const t = useText();
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const input = InviteStaffInput.safeParse(Object.fromEntries(new FormData(form)));
    setWrong(new Set(input.error?.issues.map((issue) => String(issue.path[0]))));
    if (input.success) invite.mutate(input.data, { onSuccess: () => form.reset() });
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-3" aria-label={t("admin.invite")}>
      <h2 className="hanging">{t("admin.invite")}</h2>
      {invite.error && <Notice>{refusalText(invite.error, t)}</Notice>}
      {invite.data && <output>{t("admin.invited", { email: invite.data.email })}</output>}
      <div className="grid items-start gap-3 min-[800px]:grid-cols-[1fr_1fr_9rem_13rem_auto]">
        <Field label={t("admin.name")} name="name" error={wrong.has("name") ? t("field") : undefined} />
        <Field
          label={t("sign-in.email")}
          name="email"
          type="email"
          error={wrong.has("email") ? t("sign-in.write-email") : undefined}
        />
        <SelectField
          label={t("admin.role")}
          name="role"
          options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        />
        <Field
          label={t("admin.registration")}
          name="registrationNo"
          error={wrong.has("registrationNo") ? t("admin.registration-wrong") : undefined}
        />
        <Button kind="main" type="submit" className="mt-7">
          {t("admin.invite")}
        </Button>
      </div>
    </form>
  );
}
