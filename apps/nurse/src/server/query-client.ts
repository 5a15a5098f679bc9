import { isFirstRead } from "@swasya/live/first-read";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "./failure.ts";

const signedOutListeners = new Set<() => void>();

/** Called whenever the server says that nobody is signed in any more. */
export const onSignedOut = (listener: () => void): (() => void) => {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
};

const onError = (error: unknown) => {
  if (failureOf(error).key === "signed-out") for (const listener of signedOutListeners) listener();
};

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

export const queryClient: QueryClient = new FreshQueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    // Failed requests tell whether there is a network; the browser's own flag is often wrong.
    queries: {
      networkMode: "always",
      staleTime: 20_000,
      retry: (failures, error) => failures < 2 && failureOf(error).next === "again",
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
    mutations: { networkMode: "always", retry: false },
  },
});
