import type { QueueRow } from "@swasya/domain/queue";
import { useEffect } from "react";
import { phoneDatabase } from "../../device/database.ts";
import { queryClient } from "../../server/query-client.ts";
import { trpc } from "../../server/trpc.ts";
import { useUser } from "../session/session.tsx";
import { useQueue } from "./api.ts";
import { createQueueKeeper } from "./kept-queue.ts";

const keeper = createQueueKeeper(phoneDatabase);

/** Keeps the newest list on the phone, and shows the kept one until the server answers. */
export function useKeptQueue(): void {
  const { clinicId } = useUser();
  const { data: rows, dataUpdatedAt } = useQueue();
  useEffect(() => {
    const key = trpc.queue.list.queryKey({});
    void keeper.kept(clinicId, Date.now()).then((kept) => {
      if (!kept || queryClient.getQueryData<QueueRow[]>(key)) return;
      queryClient.setQueryData<QueueRow[]>(key, kept.rows, { updatedAt: Date.parse(kept.at) });
    });
  }, [clinicId]);
  useEffect(() => {
    if (rows && dataUpdatedAt > 0)
      void keeper.keep({ clinicId, rows, at: new Date(dataUpdatedAt).toISOString() });
  }, [clinicId, rows, dataUpdatedAt]);
}
