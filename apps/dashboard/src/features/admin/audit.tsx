"use client";
import { Field } from "@swasya/ui/field";
import { useState } from "react";
import { clockTimeSeconds } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { useAudit, useStaff } from "./api.ts";
import { shortId } from "./jobs.tsx";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function Audit() {
  const t = useText();
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10));
  const audit = useAudit(day);
  const staff = useStaff();
  const nameOf = (staffId: string) =>
    staff.data?.find((member) => member.staffId === staffId)?.name ?? t("admin.system");
  return (
    <section aria-label={t("admin.audit")} className="grid gap-3">
      <h1 className="hanging">{t("admin.audit")}</h1>
      <Field
        label={t("admin.day")}
        type="date"
        value={day}
        className="max-w-48"
        onChange={(event) => DAY.test(event.currentTarget.value) && setDay(event.currentTarget.value)}
      />
      {audit.error && <Notice>{refusalText(audit.error, t)}</Notice>}
      {audit.data?.length === 0 && <p>{t("admin.audit-none")}</p>}
      <table className="table" hidden={!audit.data?.length}>
        <thead>
          <tr>
            <th>{t("admin.when")}</th>
            <th>{t("admin.who")}</th>
            <th>{t("admin.what")}</th>
            <th>{t("admin.patient")}</th>
            <th>{t("admin.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {audit.data?.map(({ auditId, at, actorId, action, patientId, outcome }) => (
            <tr key={auditId}>
              <td className="num">{clockTimeSeconds(Date.parse(at))}</td>
              <td className="wrap-anywhere">{nameOf(actorId)}</td>
              <td lang="en">{action}</td>
              <td className="num">{patientId && shortId(patientId)}</td>
              <td className={outcome === "refused" ? "text-sindoor" : undefined}>{t(`admin.${outcome}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
