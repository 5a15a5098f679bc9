"use client";
import { useState } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { useHistory } from "../medicines/api.ts";
import { ScanViewer, type ShownScan } from "../medicines/scan-viewer.tsx";
import { useTimeline } from "./api.ts";
import { AskRecord } from "./ask-record.tsx";
import { ConfirmedMedicines } from "./confirmed-medicines.tsx";
import { Allergies, Conditions } from "./facts.tsx";
import { Highlights } from "./highlights.tsx";
import { TimelineList } from "./timeline-list.tsx";

/** What is known about the open patient, each thing with what says it. */
export function PatientRecord({ patientId }: { readonly patientId: string }) {
  const t = useText();
  const timeline = useTimeline(patientId);
  const documents = useHistory(patientId).data?.documents ?? [];
  const [scan, openScan] = useState<ShownScan>();
  const open = (documentId: string) => openScan({ documentId });
  return (
    <aside className="column record" aria-label={t("record.title")}>
      <div className="record-body">
        {timeline.error && !timeline.data && <Notice>{refusalText(timeline.error, t)}</Notice>}
        {timeline.data && (
          <>
            <Highlights highlights={timeline.data.highlights} onOpen={open} />
            <Allergies facts={timeline.data.allergies} onOpen={open} />
            <Conditions facts={timeline.data.conditions} onOpen={open} />
            <ConfirmedMedicines medicines={timeline.data.medicines} onOpen={openScan} />
          </>
        )}
        <TimelineList events={timeline.data?.events} documents={documents} onOpen={open} />
      </div>
      <AskRecord patientId={patientId} onOpen={open} />
      <ScanViewer patientId={patientId} scan={scan} onClose={() => openScan(undefined)} />
    </aside>
  );
}
