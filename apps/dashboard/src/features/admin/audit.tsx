"use client";
import type { PatientId } from "@swasya/domain/ids";
import { Button } from "@swasya/ui/button";
import { Field } from "@swasya/ui/field";
import { useState } from "react";
import { clockTimeSeconds, dayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { type AuditAsked, useAudit, useStaff } from "./api.ts";
import { Book } from "./book.tsx";
import { shortId } from "./short-id.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Who opened or changed what on a day; a patient's number shows who ever opened that patient. */
export function Audit() {
  const t = useText();
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10));
  const [patientId, setPatientId] = useState<PatientId>();
  const asked: AuditAsked = patientId ? { patientId } : { day };
  const audit = useAudit(asked);
  const staff = useStaff();
  const nameOf = (staffId: string) =>
    staff.data?.find((member) => member.staffId === staffId)?.name ?? t("admin.system");

  const choice = patientId ? (
    <p className="flex flex-wrap items-center gap-3">
      {t("admin.audit-of-patient", { patient: shortId(patientId) })}
      <Button size="small" onClick={() => setPatientId(undefined)}>
        {t("admin.audit-by-day")}
      </Button>
    </p>
  ) : (
    <Field
      label={t("admin.day")}
      type="date"
      value={day}
      className="max-w-48"
      onChange={(event) => DAY.test(event.currentTarget.value) && setDay(event.currentTarget.value)}
    />
  );
  return (
    <Book
      name="audit"
      choice={choice}
      error={audit.error}
      none={patientId ? undefined : t("admin.audit-none")}
      columns={["when", "who", "what", "patient", "outcome"]}
      rows={audit.data?.map(({ auditId, at, actorId, action, patientId: of, outcome }) => (
        <tr key={auditId}>
          <td className="num whitespace-nowrap">
            {patientId && `${dayText(at)}, `}
            {clockTimeSeconds(Date.parse(at))}
          </td>
          <td className="wrap-anywhere">{nameOf(actorId)}</td>
          <td lang="en">{action}</td>
          <td className="num">
            {of && !patientId && (
              <Button
                size="small"
                kind="quiet"
                aria-label={t("admin.audit-show-patient", { patient: shortId(of) })}
                onClick={() => setPatientId(of as PatientId)}
              >
                {shortId(of)}
              </Button>
            )}
            {of && patientId && shortId(of)}
          </td>
          <td className={outcome === "refused" ? "text-sindoor" : undefined}>{t(`admin.${outcome}`)}</td>
        </tr>
      ))}
    />
  );
}
