"use client";
import type { Note } from "@swasya/domain/note";
import type { NoteText } from "@swasya/domain/note-changes";
import { type MedicineDesk, verdictOf } from "../medicines/use-medicine-desk.ts";
import { type useNoteActs, useTranscript } from "./api.ts";
import { heardRows, type LineAct, medicineRows, statementRows } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { editOf, type LineTarget, placed, sameTarget, type Typing, withLineIds } from "./edits-model.ts";
import { lineOnPage } from "./model.ts";
import { answeringWords, spokenIn, useDeskKeys } from "./use-desk-keys.ts";
import { useLines } from "./use-page-lines.ts";
import { usePlayer } from "./use-player.ts";
import { useUnsavedEdits } from "./use-unsaved-edits.ts";

interface DeskOptions {
  readonly note: Note;
  readonly mayEdit: boolean;
  readonly acts: Pick<ReturnType<typeof useNoteActs>, "edit" | "nameSpeaker">;
  readonly openScan: Desk["openScan"];
  readonly medicines: MedicineDesk;
}

export function useNoteDesk({ note, mayEdit, acts, openScan, medicines }: DeskOptions) {
  const lines = useLines();
  const unsaved = useUnsavedEdits(note, acts.edit);
  const transcript = useTranscript(note);
  const player = usePlayer(async () => {
    const fresh =
      transcript.isStale || !transcript.data ? (await transcript.refetch()).data : transcript.data;
    return fresh?.audioUrl;
  });
  // What was struck is part of the draft alone.
  const text = note.status === "signed" ? { soap: note.soap } : unsaved.text;

  const write = (target: LineTarget, words: string) => {
    if (mayEdit) unsaved.type({ target: placed(target, text.soap), text: words });
  };
  const keepText = () => {
    const [made] = withLineIds(editsOf(unsaved.typing), () => crypto.randomUUID());
    if (!made) return unsaved.leave();
    unsaved.add(made);
    if ((made.kind === "add" || made.kind === "change") && made.statementId)
      lines.did({ key: made.statementId, act: made.kind, text: made.text });
  };

  const { patientId, noteId, version } = note;
  const mayName = mayEdit && unsaved.count === 0 && !acts.nameSpeaker.isPending;
  const desk: Desk = {
    note,
    text,
    transcript: transcript.data?.transcript,
    mayEdit,
    typing: mayEdit ? unsaved.typing : undefined,
    write,
    leave: unsaved.leave,
    keepText,
    decide: (kind, statementId) => {
      if (!mayEdit) return;
      const writing = sameTarget(unsaved.typing?.target, { kind: "change", statementId });
      if (kind === "keep" && writing) return keepText();
      unsaved.add({ kind, statementId });
      lines.did({ key: statementId, act: kind, text: anyLine(text, statementId)?.text ?? "" });
    },
    nameSpeaker: mayName
      ? (segmentId, speaker) => acts.nameSpeaker.mutate({ patientId, noteId, version, segmentId, speaker })
      : undefined,
    player,
    openScan,
  };

  const { target } = desk.typing ?? {};
  const writingId = target?.kind === "change" ? target.statementId : undefined;
  const rows = [
    ...statementRows(text, { mayEdit, writingId }),
    ...heardRows(text, mayEdit),
    ...medicineRows(medicines.shown, medicines.mayTakeBack),
  ];
  const act = actOn(desk, medicines);
  useDeskKeys({ rows, act });
  return { desk, unsaved, rows, undo: (key: string) => act("undo", key) };
}

/** A line of the note, or one that was only heard. */
const anyLine = (text: NoteText, key: string): { readonly text: string } | undefined =>
  lineOnPage(text, key) ?? text.heard?.find(({ statementId }) => statementId === key);

const editsOf = (typing: Typing | undefined) => {
  const made = typing && editOf(typing);
  return made ? [made] : [];
};

const actOn = (desk: Desk, medicines: MedicineDesk) => (kind: LineAct, key: string) => {
  const line = lineOnPage(desk.text, key);
  const heard = desk.text.heard?.find(({ statementId }) => statementId === key);
  switch (kind) {
    case "play": {
      const words = spokenIn(line ?? heard);
      return words && desk.player.toggle(words);
    }
    case "swap-speaker": {
      const words = answeringWords(line ?? heard);
      return words && desk.nameSpeaker?.(words.segmentId, words.speaker === "patient" ? "nurse" : "patient");
    }
    case "edit":
      return line && desk.write({ kind: "change", statementId: key }, line.text);
    case "keep":
    case "remove":
    case "add-heard":
    case "dismiss-heard":
      return desk.decide(kind, key);
    case "undo":
      if (line ?? heard) return desk.decide("undo", key);
      break;
    case "confirm":
    case "wrong":
      break;
  }
  const verdict = verdictOf[kind];
  if (verdict) medicines.decide(key, verdict);
};
