"use client";
import type { Note } from "@swasya/domain/note";
import type { NoteText } from "@swasya/domain/note-changes";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLive } from "../live/live-provider.tsx";
import { useUser } from "../session/api.ts";
import type { useNoteActs } from "./api.ts";
import {
  type KeptEdit,
  nothingUnsaved,
  preview,
  rebase,
  type Typing,
  typingOn,
  type Unsaved,
  withEdit,
  withLineIds,
  withTyping,
} from "./edits-model.ts";
import { loadUnsaved, saveUnsaved } from "./unsaved-store.ts";

/**
 * The doctor's edits: on the page at once, on this computer until the server has them, sent as soon as it
 * answers. One request at a time; edits made meanwhile go with the next.
 */
export function useUnsavedEdits(note: Note, edit: ReturnType<typeof useNoteActs>["edit"]) {
  const user = useUser();
  const { state } = useLive();
  const [unsaved, setUnsaved] = useState(
    () => loadUnsaved(localStorage, user.staffId, note.noteId) ?? nothingUnsaved(note.version),
  );

  // What is true now: a press may come after an answer and before the page has shown it.
  const latest = useRef(unsaved);
  const sending = useRef(false);

  const change = (next: Unsaved) => {
    latest.current = next;
    saveUnsaved(localStorage, { staffId: user.staffId, noteId: note.noteId }, next);
    setUnsaved(next);
  };

  const behind = unsaved.edits.length > 0 && unsaved.version !== note.version;

  const send = () => {
    const pending = latest.current;
    if (sending.current || edit.isPending || pending.edits.length === 0) return;
    sending.current = true;
    const { patientId, noteId } = note;
    const sent = pending.edits.length;
    edit.mutateAsync({ patientId, noteId, version: pending.version, edits: [...pending.edits] }).then(
      (saved) => {
        sending.current = false;
        // What is stored is the truth: the doctor may have typed on, or opened another patient meanwhile.
        const stored = loadUnsaved(localStorage, user.staffId, noteId) ?? pending;
        change({ ...stored, version: saved.version, edits: stored.edits.slice(sent) });
      },
      () => {
        sending.current = false;
      },
    );
  };

  // Back on the network: what is left goes out by itself, also after a try that failed.
  useEffect(() => {
    if (state === "live" && !behind) send();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only the connection's return makes it worth a try
  }, [state]);

  // The request before is done: what was edited meanwhile follows. After a failure it waits for the doctor.
  useEffect(() => {
    if (state === "live" && !behind && !edit.isError) send();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only these changes make sending worth a try
  }, [edit.isPending, unsaved.version, note.version]);

  const text = useMemo<NoteText>(() => {
    if (unsaved.edits.length === 0 || unsaved.version !== note.version) return note;
    const person = {
      kind: "person",
      staffId: user.staffId,
      name: user.name,
      at: new Date().toISOString(),
    } as const;
    return preview(note, unsaved.edits, person);
  }, [note, unsaved, user]);

  const typing = typingOn(text.soap, unsaved.typing);
  const base = (): Unsaved => ({
    ...current(latest.current, note),
    typing: typingOn(text.soap, latest.current.typing),
  });
  const keep = (next: Unsaved) => {
    const more = next.edits.length > latest.current.edits.length;
    change({ ...next, edits: withLineIds(next.edits, () => crypto.randomUUID()) });
    if (!behind && more) send();
  };

  return {
    text,
    count: unsaved.edits.length,
    typing,
    conflict: behind && !edit.isPending,
    type: (next: Typing) => keep(withTyping(base(), next)),
    leave: () => change({ ...base(), typing: undefined }),
    add: (next: KeptEdit) => keep(withEdit(base(), next)),
    sendAgain: send,
    putOnNewText: () => {
      const { current: mine } = latest;
      change({ ...mine, version: note.version, edits: rebase(mine.edits, note) });
      send();
    },
    drop: () => {
      edit.reset();
      change({ ...nothingUnsaved(note.version), typing });
    },
  };
}

/** With no edits waiting, what comes next is made on the text as it now is. */
const current = (unsaved: Unsaved, note: Note): Unsaved =>
  unsaved.edits.length === 0 ? { ...unsaved, version: Math.max(unsaved.version, note.version) } : unsaved;
