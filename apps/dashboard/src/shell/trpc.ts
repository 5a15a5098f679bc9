"use client";
import type { AppRouter } from "@swasya/trpc/router";
import { createTRPCContext } from "@trpc/tanstack-react-query";

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
export type Trpc = ReturnType<typeof useTRPC>;
