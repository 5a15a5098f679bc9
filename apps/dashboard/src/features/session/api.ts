"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { SignedInUser } from "@swasya/domain/staff";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { createContext, useContext } from "react";
import { type Trpc, useTRPC } from "../../shell/trpc.ts";

export const useMe = () => useQuery(useTRPC().auth.me.queryOptions());

/** The person at this computer; only inside what is shown to somebody signed in. */
export const UserContext = createContext<SignedInUser | undefined>(undefined);

export function useUser(): SignedInUser {
  const user = useContext(UserContext);
  if (!user) throw new Error("useUser needs somebody signed in");
  return user;
}

/** Signs in, or hands over the challenge of somebody who must choose a password first. */
export function useSignIn(onChallenge: (challenge: string) => void) {
  const trpc = useTRPC();
  const settle = useSettle(onChallenge);
  return useMutation(trpc.auth.signIn.mutationOptions({ onSuccess: settle }));
}

export function useNewPassword(onChallenge: (challenge: string) => void) {
  const trpc = useTRPC();
  const settle = useSettle(onChallenge);
  return useMutation(trpc.auth.newPassword.mutationOptions({ onSuccess: settle }));
}

function useSettle(onChallenge: (challenge: string) => void) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return (answer: inferOutput<Trpc["auth"]["signIn"]>) => {
    if ("user" in answer) queries.setQueryData(trpc.auth.me.queryKey(), answer.user);
    else onChallenge(answer.newPasswordRequired.challenge);
  };
}

/** A fresh page afterwards: nothing of the record stays in memory. */
export const useSignOut = () =>
  useMutation(useTRPC().auth.signOut.mutationOptions({ onSuccess: () => window.location.assign("/") }));
