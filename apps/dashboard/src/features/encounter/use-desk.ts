"use client";
import type { Note } from "@swasya/domain/note";
import { useState } from "react";
import { useKeys } from "../keys/use-keys.ts";
import { type useNoteActs, useTranscript } from "./api.ts";
import { type Desk, lineId, sectionId } from "./desk.ts";
import { editOf, type LineTarget, placed, sameTarget } from "./edits-model.ts";
import { allLines, nextUndecided, stepFrom } from "./model.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { usePlayer } from "./use-player.ts";
import { useUnsavedEdits } from "./use-unsaved-edits.ts";

interface DeskOptions {
  readonly note: Note;
  readonly mayEdit: boolean;
  readonly edit: ReturnType<typeof useNoteActs>["edit"];
  readonly openScan: Desk["openScan"];
}

export const goTo = (elementId: string): void => {
  const element = document.getElementById(elementId);
  element?.scrollIntoView({ block: "nearest" });
  element?.focus({ preventScroll: true });
};

export function useNoteDesk({ note, mayEdit, edit, openScan }: DeskOptions) {
  const [selectedId, select] = useState<string>();
  const unsaved = useUnsavedEdits(note, edit);
  const transcript = useTranscript(note);
  const player = usePlayer(async () => {
    const fresh =
      transcript.isStale || !transcript.data ? (await transcript.refetch()).data : transcript.data;
    return fresh?.audioUrl;
  });
  const { soap } = unsaved;

  const goToLine = (statementId: string | undefined) => {
    if (statementId === undefined) return;
    select(statementId);
    goTo(lineId(statementId));
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

  useDeskKeys(desk);
  useKeys({
    j: () => goToLine(stepFrom(allLines(soap), selectedId, 1)),
    k: () => goToLine(stepFrom(allLines(soap), selectedId, -1)),
    d: () => goToLine(nextUndecided(soap, selectedId)),
    "1": () => goTo(sectionId("subjective")),
    "2": () => goTo(sectionId("objective")),
    "3": () => goTo(sectionId("assessment")),
    "4": () => goTo(sectionId("plan")),
    "5": () => goTo(sectionId("medicines")),
  });
  return { desk, unsaved, goToLine };
}
