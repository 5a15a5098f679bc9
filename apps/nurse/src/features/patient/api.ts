import type { PatientId } from "@swasya/domain/ids";
import { useMutation, useQuery } from "@tanstack/react-query";
import { queryClient } from "../../server/query-client.ts";
import { trpc } from "../../server/trpc.ts";

export const usePatient = (patientId: PatientId) => useQuery(trpc.patients.get.queryOptions({ patientId }));
export const useNotes = (patientId: PatientId) => useQuery(trpc.notes.list.queryOptions({ patientId }));
export const useHistory = (patientId: PatientId) => useQuery(trpc.history.list.queryOptions({ patientId }));

const refreshNotes = (patientId: PatientId): void =>
  void queryClient.invalidateQueries(trpc.notes.list.queryFilter({ patientId }));

export const useRetryNote = (patientId: PatientId) =>
  useMutation(
    trpc.notes.retry.mutationOptions({
      onSettled: () => refreshNotes(patientId),
    }),
  );

export const useWriteByHand = (patientId: PatientId) =>
  useMutation(
    trpc.notes.writeByHand.mutationOptions({
      onSettled: () => refreshNotes(patientId),
    }),
  );
