import type { NoteId, PatientId } from "@swasya/domain/ids";
import { Suspense, lazy, useState } from "react";
import { loadTypedSummary } from "../../app/load-sheets.ts";
import { Problem } from "../../app/problem.tsx";
import { goTo } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import { useLanguage } from "../../language/language.tsx";
import { ConsentCard } from "../consent/consent-card.tsx";
import { useConsent } from "../consent/use-consent.ts";
import { useQueue } from "../queue/api.ts";
import { openEntryOf } from "../queue/model.ts";
import { isActive } from "../recorder/model.ts";
import { useStartRecording } from "../recorder/use-start-recording.ts";
import { useRecorder } from "../recorder/use-recorder.ts";
import { ScanCard } from "../scan/scan-card.tsx";
import { useOutbox } from "../sync/use-outbox.ts";
import { useHistory, useNotes, usePatient } from "./api.ts";
import { MainFoot } from "./main-foot.tsx";
import { hasSummary, mainAct, resultsOf } from "./model.ts";
import { PatientHead } from "./patient-head.tsx";
import { QueueState } from "./queue-state.tsx";
import { RecordCard } from "./record-card.tsx";
import { Results } from "./results.tsx";
import { SendCard } from "./send-card.tsx";

const TypedSummary = lazy(loadTypedSummary);

/** `undefined`: the sheet is closed; `"new"`: a note of its own; an id: one that ended without a draft. */
type Typing = undefined | "new" | NoteId;

export function PatientScreen({ patientId }: { readonly patientId: PatientId }) {
  const { t } = useLanguage();
  const queue = useQueue();
  const patient = usePatient(patientId);
  const notes = useNotes(patientId);
  const history = useHistory(patientId);
  const phone = useOutbox();
  const recorder = useRecorder();
  const [typing, setTyping] = useState<Typing>();

  const entry = openEntryOf(queue.data, patientId);
  const consent = useConsent(patientId, entry?.token);
  const items = phone.items.filter((item) => item.patientId === patientId);
  const sent = phone.sent.filter((row) => row.patientId === patientId);
  const noteList = notes.data ?? [];
  const summary = hasSummary(entry, noteList, items) || sent.some(({ kind }) => kind === "audio");
  const act = mainAct({ queueKnown: queue.data !== undefined, entry, hasSummary: summary });
  const start = useStartRecording({ patientId, entry, after: consent.agreement?.consentId });
  const person = patient.data ?? entry?.patient;
  const canRecord = consent.agreement !== undefined && !isActive(recorder);
  const results = resultsOf({
    notes: noteList,
    documents: history.data?.documents ?? [],
    items,
    sent,
    now: notes.dataUpdatedAt,
  });
  const offersTyping = results.some((result) => result.kind === "note" && result.canType);

  return (
    <Screen
      back={{ screen: "today" }}
      head={<PatientHead token={entry?.token} person={person} />}
      foot={
        <MainFoot
          {...{ act, patientId, entry, canRecord }}
          agreed={consent.agreement !== undefined}
          onStart={start}
        />
      }
    >
      <div className="grid gap-2 pt-3">
        {patient.isPending && !person && <p className="py-2 text-text-2">{t("patient.loading")}</p>}
        {patient.isError && <Problem error={patient.error} onRetry={() => void patient.refetch()} />}
        <QueueState entry={entry} queueKnown={queue.data !== undefined} />
        <ConsentCard
          key={person ? "known" : "unknown"}
          consent={consent}
          minor={person !== undefined && person.age < 18}
          onRefused={() => setTyping("new")}
        />
        <RecordCard
          {...{ patientId, canRecord, after: consent.agreement?.consentId }}
          token={entry?.token}
          again={summary}
          onStart={act === "record" ? undefined : start}
          onType={offersTyping ? undefined : () => setTyping("new")}
        />
        <ScanCard patientId={patientId} token={entry?.token} after={consent.agreement?.consentId} />
        <Results patientId={patientId} results={results} onType={setTyping} />
        {act === "record" && entry && <SendCard entry={entry} onSent={() => goTo({ screen: "today" })} />}
      </div>
      {typing !== undefined && (
        <Suspense>
          <TypedSummary
            patientId={patientId}
            open
            noteId={typing === "new" ? undefined : typing}
            onClose={() => setTyping(undefined)}
          />
        </Suspense>
      )}
    </Screen>
  );
}
