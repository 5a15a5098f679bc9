import { DomainError } from "@swasya/domain/errors";
import type { NewPasswordInput } from "@swasya/domain/staff";
import { type SignInContext, type SignInOutcome, settle } from "./sign-in.ts";

/** The first sign-in of an invited colleague: their own password instead of the sent one. */
export async function chooseNewPassword(
  context: SignInContext,
  input: NewPasswordInput,
): Promise<SignInOutcome> {
  const result = await context.identity.answerNewPassword(input.email, input.newPassword, input.challenge);
  if (result.kind === "refused") throw new DomainError("unauthenticated", "bad-credentials");
  return settle(context, result, { email: input.email, action: "auth.new-password" });
}
