"use client";
import type { Note } from "@swasya/domain/note";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shell/trpc.ts";

export const usePatient = (patientId: string) => useQuery(useTRPC().patients.get.queryOptions({ patientId }));

export const useNotes = (patientId: string) => useQuery(useTRPC().notes.list.queryOptions({ patientId }));

/** The recording's address lives 15 minutes; fetched again well before that. */
const TRANSCRIPT_FRESH_MS = 10 * 60_000;

export const useTranscript = (note: Note | undefined) =>
  useQuery(
    useTRPC().notes.transcript.queryOptions(
      { patientId: note?.patientId ?? "", noteId: note?.noteId ?? "" },
      { enabled: note?.recording !== undefined, staleTime: TRANSCRIPT_FRESH_MS },
    ),
  );

/** What a doctor does to a note. The answer is the note as it now is, and goes on the page at once. */
export function useNoteActs(patientId: string) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const key = trpc.notes.list.queryKey({ patientId });
  const onSuccess = (note: Note) => {
    queries.setQueryData(trpc.notes.toSign.queryKey(), (waiting) =>
      waiting?.filter(({ noteId }) => note.status !== "signed" || noteId !== note.noteId),
    );
    const known = queries.getQueryData(key) ?? [];
    const isNew = !known.some(({ noteId }) => noteId === note.noteId);
    const others = known.map((each) => (each.noteId === note.noteId ? note : each));
    queries.setQueryData(key, isNew ? [note, ...known] : others);
  };
  const onError = () => void queries.invalidateQueries({ queryKey: key });
  return {
    edit: useMutation(trpc.notes.edit.mutationOptions({ onSuccess, onError })),
    nameSpeaker: useMutation(
      trpc.notes.nameSpeaker.mutationOptions({
        onSuccess: (note: Note) => {
          onSuccess(note);
          void queries.invalidateQueries({
            queryKey: trpc.notes.transcript.queryKey({ patientId, noteId: note.noteId }),
          });
        },
        onError,
      }),
    ),
    sign: useMutation(trpc.notes.sign.mutationOptions({ onSuccess, onError })),
    retry: useMutation(trpc.notes.retry.mutationOptions({ onSuccess, onError })),
    writeByHand: useMutation(trpc.notes.writeByHand.mutationOptions({ onSuccess, onError })),
    addend: useMutation(trpc.notes.addend.mutationOptions({ onSuccess, onError })),
  };
}
