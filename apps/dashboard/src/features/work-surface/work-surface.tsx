"use client";
import { useEffect, useState } from "react";
import { Encounter } from "../encounter/encounter.tsx";
import { NoPatient } from "../encounter/no-patient.tsx";
import { Finder } from "../finder/finder.tsx";
import { KeySheet } from "../keys/key-sheet.tsx";
import { useKeys } from "../keys/use-keys.ts";
import { OfflineBand } from "../live/offline-band.tsx";
import { useQueue } from "../queue/api.ts";
import { nextReady } from "../queue/model.ts";
import { Queue } from "../queue/queue.tsx";
import { EmptyRecord } from "../record/empty-record.tsx";
import { PatientRecord } from "../record/patient-record.tsx";
import { useUser } from "../session/api.ts";
import { TopBar } from "./top-bar.tsx";
import { useOpenPatient } from "./use-open-patient.ts";

type Panel = "queue" | "record" | "finder" | "keys";

/** Three columns: who waits, who is here, what is known. On narrow screens the outer two slide in. */
export function WorkSurface() {
  const { staffId } = useUser();
  const queue = useQueue();
  const [patientId, open] = useOpenPatient();
  const [panel, setPanel] = useState<Panel>();
  const [noteId, setNoteId] = useState<string>();
  const toggle = (name: Panel) => setPanel((shown) => (shown === name ? undefined : name));
  const mine = queue.data?.find((row) => row.status === "consulting" && row.doctorId === staffId);

  useEffect(() => {
    if (!patientId && !location.hash && mine) open(mine.patientId);
  }, [patientId, mine, open]);

  useKeys({
    "/": () => setPanel("finder"),
    "?": () => setPanel("keys"),
    h: () => toggle("record"),
    l: () => toggle("queue"),
    n: () => {
      const next = nextReady(queue.data ?? []);
      if (next) show(next.patientId);
    },
    Escape: () => setPanel(undefined),
  });

  const show = (next: Parameters<typeof open>[0]) => {
    open(next);
    setNoteId(undefined);
    setPanel(undefined);
  };

  return (
    <div className="work-surface" data-panel={panel}>
      <TopBar
        onFind={() => setPanel("finder")}
        onQueue={() => toggle("queue")}
        onRecord={() => toggle("record")}
        onKeys={() => setPanel("keys")}
      />
      <OfflineBand />
      <div className="columns">
        <Queue patientId={patientId} onOpen={(row) => show(row.patientId)} onToSign={() => show(undefined)} />
        {patientId ? (
          <Encounter key={`encounter ${patientId}`} patientId={patientId} noteId={noteId} />
        ) : (
          <NoPatient
            onOpen={(note) => {
              show(note.patientId);
              setNoteId(note.noteId);
            }}
          />
        )}
        {patientId ? <PatientRecord key={`record ${patientId}`} patientId={patientId} /> : <EmptyRecord />}
      </div>
      <Finder open={panel === "finder"} onClose={() => setPanel(undefined)} onOpen={show} />
      <KeySheet open={panel === "keys"} onClose={() => setPanel(undefined)} />
    </div>
  );
}
