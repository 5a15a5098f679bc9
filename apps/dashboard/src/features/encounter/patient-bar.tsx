import Clock from "lucide-react/icons/clock";
import type { QueueRow } from "@swasya/domain/queue";
import { Button } from "@swasya/ui/button";
import { TokenBadge } from "@swasya/ui/token-badge";
import { clockTime, elapsedText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNow } from "../../shell/use-now.ts";
import { useKeys } from "../keys/use-keys.ts";
import { useLive } from "../live/live-provider.tsx";
import type { useQueueActs } from "../queue/api.ts";
import { usePatient } from "./api.ts";
import type { Access } from "./model.ts";

interface PatientBarProps {
  readonly patientId: string;
  readonly entry: QueueRow | undefined;
  readonly access: Access;
  readonly acts: ReturnType<typeof useQueueActs>;
}

export function PatientBar({ patientId, entry, access, acts }: PatientBarProps) {
  const t = useText();
  const now = useNow(1000);
  const fetched = usePatient(patientId).data;
  const patient = entry?.patient ?? fetched;
  return (
    <header className="patient-bar">
      {entry && <TokenBadge token={entry.token} />}
      <h1>
        {patient?.name ?? t("queue.unknown")}{" "}
        <span className="num">
          {patient && t("patient.sex-age", { sex: t(`sex.${patient.sex}-short`), age: patient.age })}
          {!entry && ` · ${t("encounter.seen")}`}
          {entry && access === "not-started" && ` · ${t(`queue.${entry.status}`)}`}
        </span>
      </h1>
      <span className="ml-auto flex items-center gap-2">
        {access === "other-doctor" && entry?.startedAt && (
          <span className="text-text-2">
            {t("encounter.with-other", { name: entry.doctorName ?? "", time: clockTime(entry.startedAt) })}
          </span>
        )}
        {access === "may-edit" && entry?.startedAt && (
          <span className="num flex items-center gap-1.5 text-sm text-text-2">
            <Clock aria-hidden className="glyph" /> {elapsedText(entry.startedAt, now)}
          </span>
        )}
        {entry && <ConsultationButton entry={entry} access={access} acts={acts} />}
      </span>
    </header>
  );
}

type ConsultationButtonProps = Required<Omit<PatientBarProps, "patientId" | "entry">> & {
  readonly entry: QueueRow;
};

/** Start, then complete. Both are the server's to decide, so both wait for the connection. */
function ConsultationButton({ entry, access, acts }: ConsultationButtonProps) {
  const t = useText();
  const offline = useLive().state === "offline";
  const { entryId } = entry;
  const startable = access === "not-started" && (entry.status === "ready" || entry.status === "waiting");
  const completable = access === "may-edit";
  const act = startable ? acts.start : acts.complete;
  const run = () => {
    if (!offline && !act.isPending) act.mutate({ entryId });
  };
  useKeys({ s: startable ? run : undefined, "Ctrl+Shift+Enter": completable ? run : undefined });
  if (!startable && !completable) return null;
  return (
    <>
      <Button
        size="compact"
        kind={startable ? "main" : "plain"}
        blocked={offline}
        aria-describedby={offline ? "consultation-blocked" : undefined}
        aria-keyshortcuts={startable ? "S" : "Control+Shift+Enter"}
        onClick={run}
      >
        {t(startable ? "encounter.start" : "encounter.complete")}
        {startable && <kbd aria-hidden>S</kbd>}
      </Button>
      {offline && (
        <span id="consultation-blocked" className="sr-only">
          {t("encounter.offline")}
        </span>
      )}
    </>
  );
}
