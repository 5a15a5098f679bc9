import { useMutation, useQuery } from "@tanstack/react-query";
import { queryClient } from "../../server/query-client.ts";
import { trpc } from "../../server/trpc.ts";

export const useRegisterPatient = () =>
  useMutation(
    trpc.patients.register.mutationOptions({
      onSuccess: (patient) =>
        queryClient.setQueryData(trpc.patients.get.queryKey({ patientId: patient.patientId }), patient),
    }),
  );

export const useSearchPatients = (text: string | undefined) =>
  useQuery({ ...trpc.patients.search.queryOptions({ text: text ?? "" }), enabled: text !== undefined });
