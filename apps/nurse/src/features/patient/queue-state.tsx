import type { QueueRow } from "@swasya/domain/queue";
import CloudCheck from "lucide-react/icons/cloud-check";
import Stethoscope from "lucide-react/icons/stethoscope";
import UserRoundPlus from "lucide-react/icons/user-round-plus";
import { useLanguage } from "../../language/language.tsx";
import { StepCard } from "./step-card.tsx";

/** Where the patient is in today's queue, where that is not the nurse's present work. */
export function QueueState({
  entry,
  queueKnown,
}: {
  readonly entry?: QueueRow;
  readonly queueKnown: boolean;
}) {
  const { t } = useLanguage();
  if (!entry)
    return queueKnown ? (
      <StepCard icon={<UserRoundPlus />} tone="decide" title={t("patient.not-queued")} />
    ) : null;
  if (entry.status === "ready")
    return (
      <StepCard
        icon={<CloudCheck />}
        tone="safe"
        title={t("patient.sent")}
        line={t("patient.sent-hint", { position: entry.position })}
      />
    );
  if (entry.status === "consulting")
    return (
      <StepCard
        icon={<Stethoscope />}
        tone="person"
        title={t("patient.with-doctor")}
        line={entry.doctorName}
      />
    );
  return null;
}
