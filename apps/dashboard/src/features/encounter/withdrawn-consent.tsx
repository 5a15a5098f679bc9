import CircleHelp from "lucide-react/icons/circle-help";
import { withdrawnSince } from "@swasya/domain/consent";
import { Band } from "@swasya/ui/band";
import { momentText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNow } from "../../shell/use-now.ts";
import { useHistory } from "../medicines/api.ts";

/** The patient took back that they may be recorded: said where the doctor works. */
export function WithdrawnConsent({ patientId }: { readonly patientId: string }) {
  const t = useText();
  const now = useNow(60_000);
  const since = withdrawnSince(useHistory(patientId).data?.consents ?? []);
  if (since === undefined) return null;
  return (
    <Band tone="decide" role="status" icon={<CircleHelp />}>
      {t("encounter.withdrawn", { time: momentText(since, now) })}
    </Band>
  );
}
