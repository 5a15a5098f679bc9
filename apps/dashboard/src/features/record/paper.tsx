import type { DocumentView } from "@swasya/domain/history";
import { useText } from "../../shell/language.tsx";

const SHOWN_MEDICINES = 3;

/** What was read on a paper: its first medicines, each with whether a person confirmed it, or why nothing was. */
export function Paper({ document }: { readonly document: DocumentView }) {
  const t = useText();
  const medicines = document.medicines.filter(({ status }) => status !== "wrong");
  const reason =
    document.reason ?? (document.status === "read" ? undefined : (`document.${document.status}` as const));
  return (
    <>
      {medicines.slice(0, SHOWN_MEDICINES).map(({ medicineId, name, strength, status }) => (
        <span key={medicineId} className="timeline-line" data-status={status}>
          <span lang="en">
            {name} {strength}
          </span>
          {status === "to-confirm" && <span className="text-haldi"> · {t("record.to-confirm")}</span>}
        </span>
      ))}
      {medicines.length > SHOWN_MEDICINES && (
        <span className="timeline-line">
          {t("record.more", { count: medicines.length - SHOWN_MEDICINES })}
        </span>
      )}
      {reason && <span className="timeline-line text-haldi">{t(reason)}</span>}
    </>
  );
}
