import type { AppRouter } from "@swasya/trpc/router";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { queryClient } from "./query-client.ts";

/** Same origin: the session travels in cookies that scripts cannot read. */
export const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/trpc" })] });

export const trpc = createTRPCOptionsProxy<AppRouter>({ client: api, queryClient });
