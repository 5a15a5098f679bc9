import type { PatientId } from "@swasya/domain/ids";
import { Band } from "@swasya/ui/band";
import { Button } from "@swasya/ui/button";
import MicOff from "lucide-react/icons/mic-off";
import { useEffect } from "react";
import { recorder } from "../../app/phone.ts";
import { type Route, goTo } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import { useLanguage } from "../../language/language.tsx";
import { usePatient } from "../patient/api.ts";
import { PatientHead } from "../patient/patient-head.tsx";
import { useQueue } from "../queue/api.ts";
import { openEntryOf } from "../queue/model.ts";
import { AskList } from "./ask-list.tsx";
import { LevelBars } from "./level-bars.tsx";
import { RecordFoot } from "./record-foot.tsx";
import { RecordingClock } from "./recording-clock.tsx";
import { SliceLedger } from "./slice-ledger.tsx";
import { useNow, useRecorder } from "./use-recorder.ts";

export function RecordScreen({ patientId }: { readonly patientId: PatientId }) {
  const { t } = useLanguage();
  const state = useRecorder();
  const now = useNow(state.phase === "recording" || state.phase === "paused");
  const queue = useQueue();
  const patient = usePatient(patientId);
  const entry = openEntryOf(queue.data, patientId);
  const person = patient.data ?? entry?.patient;
  const patientRoute: Route = { screen: "patient", patientId };
  const here = state.phase !== "idle" && state.patientId === patientId;

  useEffect(() => {
    if (!here) goTo({ screen: "patient", patientId }, { replace: true });
  }, [here, patientId]);

  if (!here) return null;
  if (state.phase === "failed") {
    return (
      <Screen back={patientRoute} head={<PatientHead token={entry?.token} person={person} />}>
        <Band tone="harm" role="alert" icon={<MicOff />} className="mt-4 rounded-[6px]">
          {t(state.reason ?? "device.mic-refused")}
        </Band>
        {state.unsaved ? (
          <Button kind="main" className="mt-3 w-full" onClick={() => void recorder.saveAgain()}>
            {t("action.retry")}
          </Button>
        ) : (
          <Button className="mt-3 w-full" onClick={() => recorder.leave()}>
            {t("action.back")}
          </Button>
        )}
      </Screen>
    );
  }
  return (
    <Screen
      back={patientRoute}
      head={<PatientHead token={entry?.token} person={person} />}
      foot={<RecordFoot phase={state.phase} />}
    >
      <section aria-label={t("recorder.region")} className="-mx-4 bg-surface px-4 pt-3.5 pb-3">
        <RecordingClock state={state} now={now} />
        <LevelBars state={state} now={now} />
        <SliceLedger state={state} now={now} />
      </section>
      <AskList sex={person?.sex} age={person?.age} />
    </Screen>
  );
}
