import type { QueueRow } from "@swasya/domain/queue";
import { Button } from "@swasya/ui/button";
import Send from "lucide-react/icons/send";
import { Problem } from "../../app/problem.tsx";
import { useLanguage } from "../../language/language.tsx";
import { useSendToDoctor } from "../queue/api.ts";

/** Sending without a recording; once there is one, this is the main act at the bottom. */
export function SendCard({ entry, onSent }: { readonly entry: QueueRow; readonly onSent: () => void }) {
  const { t } = useLanguage();
  const send = useSendToDoctor();
  return (
    <section className="grid gap-1 rounded-md border border-dashed border-line-strong p-2.5">
      <Button
        blocked={send.isPending}
        aria-describedby="send-hint"
        icon={<Send aria-hidden className="size-5" />}
        onClick={() => send.mutate({ entryId: entry.entryId }, { onSuccess: onSent })}
      >
        {send.isPending ? t("patient.sending") : t("patient.send")}
      </Button>
      <p id="send-hint" className="text-center text-md text-text-2">
        {t("patient.send-hint")}
      </p>
      {send.isError && <Problem error={send.error} />}
    </section>
  );
}
