"use client";
import type { Note } from "@swasya/domain/note";
import { useState } from "react";
import type { MedicineDesk } from "../medicines/use-medicine-desk.ts";
import { type useNoteActs, useTranscript } from "./api.ts";
import { type LineAct, medicineRows, statementRows } from "./cursor.ts";
import { type Desk, lineId } from "./desk.ts";
import { editOf, type LineTarget, placed, sameTarget } from "./edits-model.ts";
import { allLines } from "./model.ts";
import { goTo, spokenIn, useDeskKeys } from "./use-desk-keys.ts";
import { usePlayer } from "./use-player.ts";
import { useUnsavedEdits } from "./use-unsaved-edits.ts";

interface DeskOptions {
  readonly note: Note;
  readonly mayEdit: boolean;
  readonly edit: ReturnType<typeof useNoteActs>["edit"];
  readonly openScan: Desk["openScan"];
  readonly medicines: MedicineDesk;
}

export function useNoteDesk({ note, mayEdit, edit, openScan, medicines }: DeskOptions) {
  const [selectedId, select] = useState<string>();
  const unsaved = useUnsavedEdits(note, edit);
  const transcript = useTranscript(note);
  const player = usePlayer(async () => {
    const fresh =
      transcript.isStale || !transcript.data ? (await transcript.refetch()).data : transcript.data;
    return fresh?.audioUrl;
  });
  const { soap } = unsaved;

  const goToLine = (key: string) => {
    select(key);
    goTo(lineId(key));
  };
  const write = (target: LineTarget, text: string) => {
    if (mayEdit) unsaved.type({ target: placed(target, soap), text });
  };
  const keepText = () => {
    const made = unsaved.typing && editOf(unsaved.typing);
    if (made) unsaved.add(made);
    else unsaved.leave();
  };

  const desk: Desk = {
    note,
    soap,
    transcript: transcript.data?.transcript,
    mayEdit,
    selectedId,
    select,
    typing: mayEdit ? unsaved.typing : undefined,
    write,
    leave: unsaved.leave,
    keepText,
    decide: (kind, statementId) => {
      if (!mayEdit) return;
      const writing = sameTarget(unsaved.typing?.target, { kind: "change", statementId });
      if (kind === "keep" && writing) keepText();
      else unsaved.add({ kind, statementId });
    },
    player,
    openScan,
  };

  const act = (kind: LineAct, key: string) => {
    const line = allLines(soap).find(({ statementId }) => statementId === key);
    const words = spokenIn(line);
    switch (kind) {
      case "play":
        return words && player.toggle(words);
      case "edit":
        return line && write({ kind: "change", statementId: key }, line.text);
      case "keep":
      case "remove":
        return desk.decide(kind, key);
      case "confirm":
        return medicines.decide(key, "confirmed");
      case "wrong":
        return medicines.decide(key, "wrong");
    }
  };
  const { target } = desk.typing ?? {};
  const writingId = target?.kind === "change" ? target.statementId : undefined;
  const rows = [...statementRows(soap, { mayEdit, writingId }), ...medicineRows(medicines.shown)];
  useDeskKeys({ rows, cursor: selectedId, moveTo: select, act });
  return { desk, unsaved, goToLine };
}
