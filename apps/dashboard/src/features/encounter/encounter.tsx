"use client";
import type { PatientId } from "@swasya/domain/ids";
import { SECTIONS } from "@swasya/domain/note";
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
import { accessOf, emptyState, mainNote } from "./model.ts";
import { NoteSheet } from "./note-sheet.tsx";
import { NoteStage } from "./note-stage.tsx";
import { NoteTabs } from "./note-tabs.tsx";
import { PatientBar } from "./patient-bar.tsx";
import { SignBar } from "./sign-bar.tsx";
import { EmptySection } from "./soap-section.tsx";
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
  const note = notes.data?.find(({ noteId }) => noteId === chosenId) ?? mainNote(notes.data ?? []);
  const written = note !== undefined && (note.status === "draft" || note.status === "signed");
  const refused = queueActs.start.error ?? queueActs.complete.error;
  const medicineDesk = useMedicineDesk(patientId);
  const medicines = <Medicines desk={medicineDesk} onOpenScan={openScan} />;

  return (
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
          acts={acts}
          openScan={(documentId, lineId) => openScan({ documentId, lineId })}
          medicines={medicineDesk}
          onChoose={choose}
        >
          {medicines}
        </NoteSheet>
      ) : (
        <>
          <div className="encounter-body">
            {notes.data && (
              <NoteStage patientId={patientId} note={note} acts={acts} locked={access === "other-doctor"} />
            )}
            {SECTIONS.map((section) => (
              <EmptySection key={section} id={section} state={emptyState(note)} />
            ))}
            {medicines}
          </div>
          <SignBar block={note ? "not-draft" : "no-note"} />
        </>
      )}
      <ScanViewer patientId={patientId} scan={scan} onClose={() => openScan(undefined)} />
    </main>
  );
}
