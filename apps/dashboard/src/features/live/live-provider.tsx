"use client";
import type { LiveConnection } from "@swasya/live/live-session";
import type { LiveState } from "@swasya/live/live-state";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useTRPC } from "../../shell/trpc.ts";
import { useRefresh } from "./use-refresh.ts";

interface Live {
  readonly state: LiveState;
  /** When the page last heard from the server, milliseconds. */
  readonly asOf: number;
  readonly retryNow: () => void;
}

/** A ticket is for one connection. */
const NEVER_KEPT = { staleTime: 0, gcTime: 0, retry: false } as const;

const LiveContext = createContext<Live | undefined>(undefined);

export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const connection = useRef<LiveConnection>(undefined);
  const [state, setState] = useState<LiveState>("connecting");
  const [asOf, setAsOf] = useState(Date.now);

  useEffect(() => {
    let closed = false;
    void import("@swasya/live/live-connection").then(({ connectLive }) => {
      if (closed) return;
      connection.current = connectLive({
        // As a query, so that a sign-in that ended is noticed here like everywhere else.
        getTicket: () => queries.fetchQuery(trpc.live.ticket.queryOptions(undefined, NEVER_KEPT)),
        onState: (next) => {
          setState(next);
          if (next !== "offline") setAsOf(Date.now());
        },
        onSnapshotNeeded: () => void queries.invalidateQueries(),
        onMessage: (message) => {
          setAsOf(Date.now());
          refresh(message);
        },
      });
    });
    return () => {
      closed = true;
      connection.current?.close();
    };
  }, [trpc, queries, refresh]);

  const live = useMemo(
    () => ({ state, asOf, retryNow: () => connection.current?.retryNow() }),
    [state, asOf],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error("useLive needs LiveProvider");
  return live;
}
