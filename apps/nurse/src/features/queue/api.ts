import type { QueueRow } from "@swasya/domain/queue";
import { useMutation, useQuery } from "@tanstack/react-query";
import { queryClient } from "../../server/query-client.ts";
import { trpc } from "../../server/trpc.ts";

const QUEUE = trpc.queue.list.queryKey({});
/** Not awaited: an act is done when the server said so, not when the list is here again. */
const refresh = (): void => void queryClient.invalidateQueries({ queryKey: QUEUE });

export const useQueue = () => useQuery(trpc.queue.list.queryOptions({}));

const showEntry = (entry: Pick<QueueRow, "entryId" | "status" | "version">) =>
  queryClient.setQueryData<QueueRow[]>(QUEUE, (rows) =>
    rows?.map((row) =>
      row.entryId === entry.entryId && row.version < entry.version ? { ...row, ...entry } : row,
    ),
  );

export const useAddToQueue = () =>
  useMutation(
    trpc.queue.add.mutationOptions({
      onSuccess: (row) =>
        queryClient.setQueryData<QueueRow[]>(QUEUE, (rows = []) => [
          ...rows.filter(({ entryId }) => entryId !== row.entryId),
          row,
        ]),
      onSettled: refresh,
    }),
  );

export const useSendToDoctor = () =>
  useMutation(trpc.queue.sendToDoctor.mutationOptions({ onSuccess: showEntry, onSettled: refresh }));

/** The nurse has begun with this patient. Nothing depends on it, so a failure is left to the next snapshot. */
export const useStartIntake = () =>
  useMutation(trpc.queue.startIntake.mutationOptions({ onSuccess: showEntry, onSettled: refresh }));
