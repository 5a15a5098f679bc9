"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../shell/trpc.ts";

/** Drafts whose patients left the queue, oldest first. */
export const useNotesToSign = () => useQuery(useTRPC().notes.toSign.queryOptions());
