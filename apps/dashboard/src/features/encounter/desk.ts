"use client";
import type { Note } from "@swasya/domain/note";
import type { NoteText } from "@swasya/domain/note-changes";
import type { Speaker, Transcript } from "@swasya/domain/transcript";
import { createContext, useContext } from "react";
import type { CursorSection } from "./cursor.ts";
import type { LineTarget, Typing } from "./edits-model.ts";
import type { Player } from "./use-player.ts";

/** What one key or button does to a line. */
export type Decision = "keep" | "remove" | "undo" | "add-heard" | "dismiss-heard";

/** The note under the doctor's hands: what it reads, what is selected, what may be done. */
export interface Desk {
  readonly note: Note;
  /** As it will read once what was done here is on the server. */
  readonly text: NoteText;
  readonly transcript: Transcript | undefined;
  readonly mayEdit: boolean;
  readonly typing: Typing | undefined;
  readonly write: (target: LineTarget, text: string) => void;
  readonly leave: () => void;
  readonly keepText: () => void;
  readonly decide: (kind: Decision, statementId: string) => void;
  /** Says who speaks in a segment; absent while something of the note waits to be sent. */
  readonly nameSpeaker: ((segmentId: string, speaker: Speaker) => void) | undefined;
  readonly player: Player;
  readonly openScan: (documentId: string, lineId: string) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk needs an open note");
  return desk;
}

export const sectionId = (section: CursorSection): string => `section-${section}`;
export const lineId = (key: string): string => `line-${key}`;
