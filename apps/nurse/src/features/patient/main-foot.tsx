import { type PatientId, newId } from "@swasya/domain/ids";
import type { QueueRow } from "@swasya/domain/queue";
import { Button } from "@swasya/ui/button";
import Mic from "lucide-react/icons/mic";
import Plus from "lucide-react/icons/plus";
import Send from "lucide-react/icons/send";
import { useState } from "react";
import { Problem } from "../../app/problem.tsx";
import { goTo } from "../../app/route.ts";
import { useLanguage } from "../../language/language.tsx";
import { useAddToQueue, useSendToDoctor } from "../queue/api.ts";
import { useUser } from "../session/session.tsx";
import type { MainAct } from "./model.ts";

interface MainFootProps {
  readonly act: MainAct;
  readonly patientId: PatientId;
  readonly entry: QueueRow | undefined;
  readonly agreed: boolean;
  readonly canRecord: boolean;
  readonly onStart: () => void;
}

/** The one main act of the patient's screen. */
export function MainFoot({ act, patientId, entry, agreed, canRecord, onStart }: MainFootProps) {
  const { t } = useLanguage();
  const { clinicId } = useUser();
  const [entryId] = useState(() => newId("Q", clinicId, Date.now()));
  const add = useAddToQueue();
  const send = useSendToDoctor();
  const glyph = "size-5";
  switch (act) {
    case "none":
      return null;
    case "add":
      return (
        <>
          {add.isError && <Problem error={add.error} />}
          <Button
            kind="main"
            size="big"
            blocked={add.isPending}
            icon={<Plus aria-hidden className={glyph} />}
            onClick={() => add.mutate({ patientId, entryId })}
          >
            {add.isPending ? t("patient.adding") : t("patient.add")}
          </Button>
        </>
      );
    case "send":
      return (
        <>
          {send.isError && <Problem error={send.error} />}
          <Button
            kind="main"
            size="big"
            blocked={send.isPending}
            icon={<Send aria-hidden className={glyph} />}
            onClick={() =>
              entry && send.mutate({ entryId: entry.entryId }, { onSuccess: () => goTo({ screen: "today" }) })
            }
          >
            {send.isPending ? t("patient.sending") : t("patient.send")}
          </Button>
        </>
      );
    case "record":
      return (
        <>
          <Button
            kind="main"
            size="big"
            blocked={!canRecord}
            aria-describedby={canRecord ? undefined : "record-waits"}
            icon={<Mic aria-hidden className={glyph} />}
            onClick={onStart}
          >
            {t("recorder.start")}
          </Button>
          {!canRecord && (
            <p id="record-waits" className="text-center text-md text-text-2">
              {t(agreed ? "recorder.busy" : "consent.needed")}
            </p>
          )}
        </>
      );
  }
}
