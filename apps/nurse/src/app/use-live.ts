import type { LiveMessage } from "@swasya/domain/topics";
import { PatientId } from "@swasya/domain/ids";
import type { LiveState } from "@swasya/live/live-state";
import { useEffect, useSyncExternalStore } from "react";
import { observable } from "../device/observable.ts";
import { queryClient } from "../server/query-client.ts";
import { trpc } from "../server/trpc.ts";
import { outbox } from "./phone.ts";

/** A message says what changed; the page fetches the thing itself. */
function refreshWhat({ type, patientId }: LiveMessage): void {
  const patient = { patientId: PatientId.safeParse(patientId).data };
  switch (type) {
    case "queue.changed":
      return void queryClient.invalidateQueries(trpc.queue.list.queryFilter());
    case "note.changed":
      return void queryClient.invalidateQueries(trpc.notes.list.queryFilter(patient));
    case "history.changed":
      return void queryClient.invalidateQueries(trpc.history.list.queryFilter(patient));
    case "patient.registered":
      return void queryClient.invalidateQueries(trpc.patients.get.queryFilter(patient));
    case "timeline.changed":
      return;
  }
}

/** Everything on the screen again, once, and whatever waited for a network. */
function snapshot(): void {
  void queryClient.invalidateQueries();
  void outbox.flush();
}

/** A ticket is for one connection. */
const NEVER_KEPT = { staleTime: 0, gcTime: 0, retry: false } as const;

const liveState = observable<LiveState>("connecting");

/** How the connection stands, on every screen. */
export const useLiveState = (): LiveState => useSyncExternalStore(liveState.subscribe, liveState.get);

/** The live connection while somebody is signed in; its client library comes only then. */
export function useLive(): void {
  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    import("@swasya/live/live-connection").then(
      ({ connectLive }) => {
        if (gone) return;
        const connection = connectLive({
          // As a query, so that a sign-in that ended is noticed here like everywhere else.
          getTicket: () => queryClient.fetchQuery(trpc.live.ticket.queryOptions({}, NEVER_KEPT)),
          onMessage: refreshWhat,
          onSnapshotNeeded: snapshot,
          onState: liveState.set,
        });
        close = () => connection.close();
      },
      () => liveState.set("offline"),
    );
    return () => {
      gone = true;
      close?.();
      liveState.set("connecting");
    };
  }, []);
}
