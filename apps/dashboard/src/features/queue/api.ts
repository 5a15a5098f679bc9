"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { QueueEntry } from "@swasya/domain/queue";
import { useTRPC } from "../../shell/trpc.ts";
import { useRefresh } from "../live/use-refresh.ts";

export const useQueue = () => useQuery(useTRPC().queue.list.queryOptions());

/** What a doctor does to an entry. The list follows at once, without waiting for the live message. */
export function useQueueActs() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const options = {
    onSuccess: ({ entryId, version, changedAt }: QueueEntry) =>
      refresh({ type: "queue.changed", id: entryId, version, at: changedAt }),
    onError: () => refresh({ type: "queue.changed", id: "", version: 0, at: "" }),
  };
  return {
    start: useMutation(trpc.queue.start.mutationOptions(options)),
    complete: useMutation(
      trpc.queue.complete.mutationOptions({
        ...options,
        // The visit is in the history now, with the token its notes are printed with.
        onSuccess: (entry) => {
          options.onSuccess(entry);
          void queries.invalidateQueries(trpc.history.list.queryFilter({ patientId: entry.patientId }));
        },
      }),
    ),
  };
}
