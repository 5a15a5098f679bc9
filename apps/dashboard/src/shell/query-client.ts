import { QueryCache, QueryClient } from "@tanstack/react-query";
import { isRefusedFor, refusalOf } from "./refusal.ts";

const ME = ["auth", "me"] as const;

/**
 * Nothing goes stale by age: live messages say what changed, and a snapshot follows every reconnect. `always`,
 * because a browser that says "online" may not be and the other way round: failed requests decide.
 */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // Whoever notices first that the session ended makes the page ask who is signed in.
      onError: (error, query) => {
        if (!isRefusedFor(error, "signed-out") || String(query.queryKey[0]) === String(ME)) return;
        void client.invalidateQueries({ queryKey: [ME] });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: "always",
        retry: (failures, error) => refusalOf(error).kind === "unreachable" && failures < 2,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
  return client;
}
