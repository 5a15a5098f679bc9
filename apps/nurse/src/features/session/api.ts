import type { NewPasswordInput, SignInInput, SignedInUser } from "@swasya/domain/staff";
import { hashKey, useMutation, useQuery } from "@tanstack/react-query";
import { phoneDatabase } from "../../device/database.ts";
import { createQueueKeeper } from "../queue/kept-queue.ts";
import { type ServerFailure, failureOf } from "../../server/failure.ts";
import { queryClient } from "../../server/query-client.ts";
import { api } from "../../server/trpc.ts";
import { forgetUser, rememberUser, rememberedUser } from "./remembered-user.ts";

/** The user; null when nobody is signed in. Without an answer: whoever was signed in here last. */
async function whoIsHere(): Promise<SignedInUser | null> {
  try {
    const user = await api.auth.me.query();
    const before = queryClient.getQueryData<SignedInUser | null>(ME);
    if (before && before.staffId !== user.staffId) forgetPatients();
    rememberUser(user);
    return user;
  } catch (error) {
    const { key, next } = failureOf(error);
    if (key === "signed-out") {
      forgetUser();
      forgetPatients();
    }
    return next === "again" ? (rememberedUser() ?? null) : null;
  }
}

const ME = ["who-is-here"];

/**
 * Drops all that was fetched for the person before, in memory and on the phone. What they captured and is not
 * sent yet stays in the outbox.
 */
function forgetPatients(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => hashKey(queryKey) !== hashKey(ME) });
  void createQueueKeeper(phoneDatabase).forget();
}

export const useMe = () =>
  useQuery<SignedInUser | null>({ queryKey: ME, queryFn: whoIsHere, staleTime: 60_000 });

export const setNobodySignedIn = (): void => {
  forgetUser();
  forgetPatients();
  queryClient.setQueryData(ME, null);
};

export type SignInProblem = Pick<ServerFailure, "key" | "values">;

export const signInProblem = (error: unknown): SignInProblem => failureOf(error);

type SignInAnswer = Awaited<ReturnType<typeof api.auth.signIn.mutate>>;

/** Lets the person in, or hands over the challenge of somebody who must choose a password first. */
const settle = (onChallenge: (challenge: string) => void) => (answer: SignInAnswer) => {
  if (!("user" in answer)) return onChallenge(answer.newPasswordRequired.challenge);
  rememberUser(answer.user);
  forgetPatients();
  queryClient.setQueryData(ME, answer.user);
};

export const useSignIn = (onChallenge: (challenge: string) => void) =>
  useMutation({
    mutationFn: (input: SignInInput) => api.auth.signIn.mutate(input),
    onSuccess: settle(onChallenge),
  });

export const useNewPassword = (onChallenge: (challenge: string) => void) =>
  useMutation({
    mutationFn: (input: NewPasswordInput) => api.auth.newPassword.mutate(input),
    onSuccess: settle(onChallenge),
  });

/** The person leaves even when the server cannot be told; what was recorded stays in the outbox. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => api.auth.signOut.mutate(),
    onSettled: setNobodySignedIn,
  });
