"use client";
import type { Note } from "@swasya/domain/note";
import type { NoteText } from "@swasya/domain/note-changes";
import { useEffect, useMemo, useState } from "react";
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

  const change = (next: Unsaved) => {
    saveUnsaved(localStorage, { staffId: user.staffId, noteId: note.noteId }, next);
    setUnsaved(next);
  };

  const behind = unsaved.edits.length > 0 && unsaved.version !== note.version;

  const send = (pending: Unsaved) => {
    if (edit.isPending || pending.edits.length === 0) return;
    const { patientId, noteId } = note;
    const sent = pending.edits.length;
    edit.mutateAsync({ patientId, noteId, version: pending.version, edits: [...pending.edits] }).then(
      (saved) => {
        // What is stored is the truth: the doctor may have typed on, or opened another patient meanwhile.
        const stored = loadUnsaved(localStorage, user.staffId, noteId) ?? pending;
        change({ ...stored, version: saved.version, edits: stored.edits.slice(sent) });
      },
      () => undefined,
    );
  };

  // Back on the network: what is left goes out by itself, also after a try that failed.
  useEffect(() => {
    if (state === "live" && !behind) send(unsaved);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only the connection's return makes it worth a try
  }, [state]);

  // The request before is done: what was edited meanwhile follows. After a failure it waits for the doctor.
  useEffect(() => {
    if (state === "live" && !behind && !edit.isError) send(unsaved);
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
  const base = { ...current(unsaved, note), typing };
  const keep = (next: Unsaved) => {
    const named = { ...next, edits: withLineIds(next.edits, () => crypto.randomUUID()) };
    change(named);
    if (!behind && named.edits.length > base.edits.length) send(named);
  };

  return {
    text,
    count: unsaved.edits.length,
    typing,
    conflict: behind && !edit.isPending,
    type: (next: Typing) => keep(withTyping(base, next)),
    leave: () => change({ ...base, typing: undefined }),
    add: (next: KeptEdit) => keep(withEdit(base, next)),
    sendAgain: () => send(unsaved),
    putOnNewText: () => {
      const pending = { ...unsaved, version: note.version, edits: rebase(unsaved.edits, note.soap) };
      change(pending);
      send(pending);
    },
    drop: () => {
      edit.reset();
      change({ ...nothingUnsaved(note.version), typing });
    },
  };
}

/** With no edits waiting, what comes next is made on the text as it now is. */
const current = (unsaved: Unsaved, note: Note): Unsaved =>
  unsaved.edits.length === 0 ? { ...unsaved, version: note.version } : unsaved;
