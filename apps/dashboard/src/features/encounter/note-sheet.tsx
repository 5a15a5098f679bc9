"use client";
import { type Note, SECTIONS } from "@swasya/domain/note";
import type { QueueRow } from "@swasya/domain/queue";
import { Button } from "@swasya/ui/button";
import Printer from "lucide-react/icons/printer";
import { type ReactNode, useState } from "react";
import { clockTime } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useKeys } from "../keys/use-keys.ts";
import { useLive } from "../live/live-provider.tsx";
import type { MedicineDesk } from "../medicines/use-medicine-desk.ts";
import { PrintSheet } from "../print/print-sheet.tsx";
import type { useNoteActs } from "./api.ts";
import { offered } from "./cursor.ts";
import { type Desk, DeskContext, lineId } from "./desk.ts";
import { Drafter } from "./drafter.tsx";
import { isWritten } from "./edits-model.ts";
import { HandwriteForm } from "./handwrite-form.tsx";
import { type Access, signBlock, toDecide } from "./model.ts";
import { goTo } from "./go-to.ts";
import { HeardSection } from "./heard-section.tsx";
import { SignBar } from "./sign-bar.tsx";
import { SignedBar } from "./signed-bar.tsx";
import { SoapSection } from "./soap-section.tsx";
import { UndoOffer } from "./undo-offer.tsx";
import { UnsavedBand } from "./unsaved-band.tsx";
import { useNoteDesk } from "./use-desk.ts";
import { useLines } from "./use-page-lines.ts";

interface NoteSheetProps {
  readonly note: Note;
  readonly access: Access;
  readonly entry: QueueRow | undefined;
  readonly acts: ReturnType<typeof useNoteActs>;
  readonly openScan: Desk["openScan"];
  readonly medicines: MedicineDesk;
  /** Show this note from now on: the one just signed, or an addendum just written. */
  readonly onChoose: (noteId: string) => void;
  /** The medicines, below the four sections. */
  readonly children: ReactNode;
}

/** A drafted or signed note: its lines, what waits to be sent, and the bar that signs it. */
export function NoteSheet(props: NoteSheetProps) {
  const { note, access, entry, acts, openScan, medicines, onChoose, children } = props;
  const t = useText();
  const offline = useLive().state === "offline";
  const signed = note.status === "signed";
  const mayEdit = access === "may-edit" && !signed;
  const { acted, select } = useLines();
  const { desk, unsaved, rows, undo } = useNoteDesk({ note, mayEdit, acts, openScan, medicines });
  const [addending, setAddending] = useState(false);

  const block = signBlock({
    note,
    soap: desk.text.soap,
    access,
    typing: isWritten(desk.typing),
    unsaved: unsaved.count > 0,
    offline,
  });
  const { patientId, noteId, version } = note;
  const sign = () => {
    if (!block && !acts.sign.isPending)
      acts.sign.mutate({ patientId, noteId, version }, { onSuccess: () => onChoose(noteId) });
  };
  useKeys({ "Ctrl+Enter": sign });

  return (
    <DeskContext value={desk}>
      <div className="encounter-body" data-signed={signed || undefined}>
        <UnsavedBand unsaved={unsaved} edit={acts.edit} />
        {note.addendumTo && <p className="text-text-2">{t("note.addendum-title")}</p>}
        <div className="flex items-start justify-between">
          <Drafter note={note} />
          <button type="button" className="print-button" onClick={() => window.print()}>
            <Printer aria-hidden className="glyph" /> {t("print.button")}
          </button>
        </div>
        {SECTIONS.map((section) => (
          <SoapSection key={section} id={section} />
        ))}
        <HeardSection />
        {children}
        {addending && (
          <HandwriteForm
            draftKey={`addendum.${noteId}`}
            title={t("note.addendum-of", { time: clockTime(note.createdAt) })}
            submitLabel={t("note.save-addendum")}
            save={acts.addend}
            onSave={(soap, done) =>
              acts.addend.mutate(
                { patientId, noteId, soap },
                { onSuccess: ({ noteId: next }) => (done(), onChoose(next)) },
              )
            }
            onLeave={() => setAddending(false)}
          />
        )}
      </div>
      <PrintSheet note={note} text={desk.text} entry={entry} />
      <UndoOffer acted={offered(acted, rows)} onUndo={undo} />
      {signed ? (
        <SignedBar note={note}>
          {!addending && !note.addendumTo && (
            <Button size="compact" onClick={() => setAddending(true)}>
              {t("note.addendum")}
            </Button>
          )}
        </SignedBar>
      ) : (
        <SignBar
          block={block}
          open={toDecide(desk.text, medicines.shown)}
          onJump={(key) => (select(key), goTo(lineId(key)))}
          onSign={sign}
          busy={acts.sign.isPending}
          error={acts.sign.error}
        />
      )}
    </DeskContext>
  );
}
