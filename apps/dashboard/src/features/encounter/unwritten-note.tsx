"use client";
import { type Note, SECTIONS } from "@swasya/domain/note";
import type { ReactNode } from "react";
import { type MedicineDesk, verdictOf } from "../medicines/use-medicine-desk.ts";
import { type LineAct, medicineRows, offered } from "./cursor.ts";
import { emptyState } from "./model.ts";
import { SignBar } from "./sign-bar.tsx";
import { EmptySection } from "./soap-section.tsx";
import { UndoOffer } from "./undo-offer.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useLines } from "./use-page-lines.ts";

interface UnwrittenNoteProps {
  readonly note: Note | undefined;
  readonly medicines: MedicineDesk;
  /** The medicines as they are shown. */
  readonly list: ReactNode;
  /** What keeps the note from being there, and what a person may do. */
  readonly children: ReactNode;
}

/** The page before there is a note to read: its medicines can be decided already. */
export function UnwrittenNote({ note, medicines, list, children }: UnwrittenNoteProps) {
  const { acted } = useLines();
  const rows = medicineRows(medicines.shown, medicines.mayTakeBack);
  const act = (kind: LineAct, key: string) => {
    const verdict = verdictOf[kind];
    if (verdict) medicines.decide(key, verdict);
  };
  useDeskKeys({ rows, act });
  return (
    <>
      <div className="encounter-body">
        {children}
        {SECTIONS.map((section) => (
          <EmptySection key={section} id={section} state={emptyState(note)} />
        ))}
        {list}
      </div>
      <UndoOffer acted={offered(acted, rows)} onUndo={(key) => medicines.decide(key, "to-confirm")} />
      <SignBar block={note ? "not-draft" : "no-note"} />
    </>
  );
}
