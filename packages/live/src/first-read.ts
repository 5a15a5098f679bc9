interface CachedQuery {
  readonly state: { readonly data: unknown; readonly fetchStatus: string };
}

/**
 * A query whose first answer is still on its way was asked before whatever has just changed. TanStack Query would wait
 * for that answer when it is told to read again, and take it for the newest: so it is cancelled first.
 */
export const isFirstRead = ({ state }: CachedQuery): boolean =>
  state.data === undefined && state.fetchStatus === "fetching";
