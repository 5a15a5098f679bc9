import type { AppRouter } from "@swasya/trpc/router";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { queryClient } from "./query-client.ts";

/**
 * Same origin: the session travels in cookies that scripts cannot read. Queries go by POST too: a name or a phone
 * searched for must not stand in an address, and so in a log.
 */
export const api = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/trpc", methodOverride: "POST" })],
});

export const trpc = createTRPCOptionsProxy<AppRouter>({ client: api, queryClient });
