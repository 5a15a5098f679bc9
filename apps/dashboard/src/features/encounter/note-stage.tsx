"use client";
import CircleHelp from "lucide-react/icons/circle-help";
import Clock from "lucide-react/icons/clock";
import { canMoveNote, type Note } from "@swasya/domain/note";
import { Button } from "@swasya/ui/button";
import { useState } from "react";
import { elapsedText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { useNow } from "../../shell/use-now.ts";
import type { useNoteActs } from "./api.ts";
import { HandwriteForm } from "./handwrite-form.tsx";

interface NoteStageProps {
  readonly patientId: string;
  readonly note: Note | undefined;
  readonly acts: ReturnType<typeof useNoteActs>;
  /** Another doctor has the patient. */
  readonly locked: boolean;
}

/** A note on its way, or one that stopped where a person must act: the stage in words, the reason, the acts. */
export function NoteStage({ patientId, note, acts, locked }: NoteStageProps) {
  const t = useText();
  const now = useNow(1000);
  const [writing, setWriting] = useState(false);
  const stopped = note === undefined || canMoveNote(note, "writeByHand", now);
  const Glyph = stopped && note ? CircleHelp : Clock;

  if (writing) {
    return (
      <HandwriteForm
        draftKey={`typed.${note?.noteId ?? patientId}`}
        title={t("note.write")}
        submitLabel={t("note.save")}
        save={acts.writeByHand}
        onSave={(soap, done) =>
          acts.writeByHand.mutate({ patientId, noteId: note?.noteId, soap }, { onSuccess: done })
        }
        onLeave={() => setWriting(false)}
      />
    );
  }
  return (
    <output className="stage" data-stopped={(stopped && note !== undefined) || undefined}>
      <Glyph aria-hidden className="glyph" />
      <span className="min-w-0 flex-1">
        {note ? (
          <>
            <b className="font-semibold">{t(`note.${note.status}`)}</b>
            {!stopped && <span className="num">, {elapsedText(note.updatedAt, now)}</span>}
            {note.reason && <span className="block">{t(note.reason)}</span>}
          </>
        ) : (
          t("note.none")
        )}
        {acts.retry.error && <Notice>{refusalText(acts.retry.error, t)}</Notice>}
      </span>
      {note && canMoveNote(note, "retry", now) && note.recording && (
        <Button size="compact" onClick={() => acts.retry.mutate({ patientId, noteId: note.noteId })}>
          {t("note.retry")}
        </Button>
      )}
      {stopped && !locked && (
        <Button size="compact" kind="ink" onClick={() => setWriting(true)}>
          {t("note.type")}
        </Button>
      )}
    </output>
  );
}
