"use client";
import type { PatientId } from "@swasya/domain/ids";
import { useState } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { Medicines } from "../medicines/medicines.tsx";
import { useMedicineDesk } from "../medicines/use-medicine-desk.ts";
import { ScanViewer, type ShownScan } from "../medicines/scan-viewer.tsx";
import { useQueue, useQueueActs } from "../queue/api.ts";
import { useUser } from "../session/api.ts";
import { useNoteActs, useNotes } from "./api.ts";
import { accessOf, keptOnPage, noteOnPage } from "./model.ts";
import { NoteSheet } from "./note-sheet.tsx";
import { NoteStage } from "./note-stage.tsx";
import { NoteTabs } from "./note-tabs.tsx";
import { PatientBar } from "./patient-bar.tsx";
import { UnwrittenNote } from "./unwritten-note.tsx";
import { LinesContext, usePageLines } from "./use-page-lines.ts";
import { WithdrawnConsent } from "./withdrawn-consent.tsx";

interface EncounterProps {
  readonly patientId: PatientId;
  /** The note to begin with, where a certain one was opened. */
  readonly noteId: string | undefined;
}

/** The patient in front of the doctor. */
export function Encounter({ patientId, noteId }: EncounterProps) {
  const t = useText();
  const { staffId } = useUser();
  const queue = useQueue();
  const queueActs = useQueueActs();
  const notes = useNotes(patientId);
  const acts = useNoteActs(patientId);
  const [chosenId, choose] = useState(noteId);
  const [scan, openScan] = useState<ShownScan>();

  const entry = queue.data?.find((row) => row.patientId === patientId);
  const access = accessOf(entry, queue.data !== undefined, staffId);
  const note = noteOnPage(notes.data ?? [], chosenId);
  const kept = keptOnPage(note, chosenId);
  if (kept !== chosenId) choose(kept);
  const written = note !== undefined && (note.status === "draft" || note.status === "signed");
  const refused = queueActs.start.error ?? queueActs.complete.error;
  const lines = usePageLines();
  const medicineDesk = useMedicineDesk(patientId, notes.data ?? [], lines.did);
  const medicines = <Medicines desk={medicineDesk} onOpenScan={openScan} />;

  return (
    <LinesContext value={lines}>
      <main className="column encounter" aria-label={t("encounter.title")}>
        <PatientBar patientId={patientId} entry={entry} access={access} acts={queueActs} />
        <WithdrawnConsent patientId={patientId} />
        {refused && <Notice>{refusalText(refused, t)}</Notice>}
        {notes.error && !notes.data && <Notice>{refusalText(notes.error, t)}</Notice>}
        <NoteTabs notes={notes.data ?? []} shownId={note?.noteId} onChoose={choose} />
        {written ? (
          <NoteSheet
            key={note.noteId}
            note={note}
            access={access}
            entry={entry}
            acts={acts}
            openScan={(documentId, lineId) => openScan({ documentId, lineId })}
            medicines={medicineDesk}
            onChoose={choose}
          >
            {medicines}
          </NoteSheet>
        ) : (
          <UnwrittenNote note={note} medicines={medicineDesk} list={medicines}>
            {notes.data && (
              <NoteStage patientId={patientId} note={note} acts={acts} locked={access === "other-doctor"} />
            )}
          </UnwrittenNote>
        )}
        <ScanViewer patientId={patientId} scan={scan} onClose={() => openScan(undefined)} />
      </main>
    </LinesContext>
  );
}
