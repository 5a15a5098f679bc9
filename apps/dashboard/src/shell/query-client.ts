import { isFirstRead } from "@swasya/live/first-read";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { isRefusedFor, refusalOf } from "./refusal.ts";

const ME = ["auth", "me"] as const;
const isMe = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
  String(queryKey[0]) === String(ME);

/** Drops all that was fetched for the person before; who is signed in stays. */
const forgetRecord = (client: QueryClient): void =>
  client.removeQueries({ predicate: (query) => !isMe(query) });

/** One that reads again after what changed, also where the first answer is still on its way. */
class FreshQueryClient extends QueryClient {
  override async invalidateQueries(
    ...[filters, options]: Parameters<QueryClient["invalidateQueries"]>
  ): Promise<void> {
    const first = this.getQueryCache().findAll({ queryKey: filters?.queryKey, predicate: isFirstRead });
    await super.invalidateQueries(filters, options);
    // Not cancelled instead: where messages come faster than answers, nothing would ever be shown.
    if (first.length > 0)
      await super.invalidateQueries({ predicate: (query) => first.includes(query) }, options);
  }
}

/**
 * Nothing goes stale by age: live messages say what changed, and a snapshot follows every reconnect. `always`,
 * because a browser that says "online" may not be and the other way round: failed requests decide.
 */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new FreshQueryClient({
    queryCache: new QueryCache({
      // Whoever notices first that the session ended makes the page ask who is signed in.
      onError: (error, query) => {
        if (!isRefusedFor(error, "signed-out")) return;
        if (isMe(query)) forgetRecord(client);
        else void client.invalidateQueries({ queryKey: [ME] });
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
  forgetWithPerson(client);
  return client;
}

/** Somebody else signed in, here or in another tab: no row of the person before is shown to them. */
function forgetWithPerson(client: QueryClient): void {
  let here: unknown;
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== "updated" || !isMe(query)) return;
    const { staffId } = (query.state.data ?? {}) as { readonly staffId?: unknown };
    if (here !== undefined && here !== staffId) forgetRecord(client);
    here = staffId;
  });
}
