interface CachedQuery {
  readonly state: { readonly data: unknown; readonly fetchStatus: string };
}

/**
 * A query whose first answer is still on its way was asked before whatever has just changed. TanStack Query, told to
 * read again, waits for that answer and takes it for the newest: so it is read once more when it is here.
 */
export const isFirstRead = ({ state }: CachedQuery): boolean =>
  state.data === undefined && state.fetchStatus === "fetching";
