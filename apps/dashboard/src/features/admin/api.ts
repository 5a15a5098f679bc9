"use client";
import type { ListAuditInput } from "@swasya/domain/audit";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shell/trpc.ts";

/** Nobody pushes to this page; opening a tab fetches it. */
const onOpen = { staleTime: 0 } as const;

export const useStaff = () => useQuery(useTRPC().staff.list.queryOptions({}, onOpen));
export const useJobs = () => useQuery(useTRPC().system.jobs.queryOptions({}, onOpen));
/** A day's acts, or one patient's. */
export type AuditAsked = Pick<ListAuditInput, "day" | "patientId">;

export const useAudit = (asked: AuditAsked) => useQuery(useTRPC().audit.list.queryOptions(asked, onOpen));

export function useStaffActs() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries(trpc.staff.list.pathFilter());
  return {
    invite: useMutation(trpc.staff.invite.mutationOptions({ onSuccess })),
    disable: useMutation(trpc.staff.disable.mutationOptions({ onSuccess })),
  };
}

export function useRetryJob() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.system.retryJob.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.system.jobs.pathFilter()),
    }),
  );
}
