"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shell/trpc.ts";

export const useHistory = (patientId: string) => useQuery(useTRPC().history.list.queryOptions({ patientId }));

/** Confirms a medicine read from a paper, or says that it is wrong. */
export function useConfirmMedicine(patientId: string) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.history.confirm.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.history.list.queryFilter({ patientId })),
    }),
  );
}
