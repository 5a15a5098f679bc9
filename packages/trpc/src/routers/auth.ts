import { NewPasswordInput, SignInInput, SignedInUser } from "@swasya/domain/staff";
import { whoAmI } from "@swasya/services/auth/me";
import { chooseNewPassword } from "@swasya/services/auth/new-password";
import { type SignInOutcome, signIn } from "@swasya/services/auth/sign-in";
import { signOut } from "@swasya/services/auth/sign-out";
import { z } from "zod";
import type { TrpcContext } from "../context.ts";
import { publicProcedure, router, staffProcedure } from "../procedures.ts";

/** Signed in, or asked for a password of one's own first. */
const SignInResponse = z.union([
  z.object({ user: SignedInUser }),
  z.object({ newPasswordRequired: z.object({ challenge: z.string() }) }),
]);

const answer = (outcome: SignInOutcome, { cookies }: TrpcContext): z.infer<typeof SignInResponse> => {
  if ("challenge" in outcome) return { newPasswordRequired: { challenge: outcome.challenge } };
  cookies.set(outcome.tokens);
  cookies.markDevice(outcome.deviceMark);
  const { staffId, name, role, clinicId } = outcome.session;
  return { user: { staffId, name, role, clinicId } };
};

const signInContext = ({ ports, now, audit, address, cookies }: TrpcContext) => ({
  identity: ports.identity,
  guard: ports.guard,
  devices: ports.devices,
  now,
  audit,
  place: { address, deviceMark: cookies.deviceMark },
});

export const authRouter = router({
  signIn: publicProcedure
    .input(SignInInput)
    .output(SignInResponse)
    .mutation(async ({ ctx, input }) => answer(await signIn(signInContext(ctx), input), ctx)),
  newPassword: publicProcedure
    .input(NewPasswordInput)
    .output(SignInResponse)
    .mutation(async ({ ctx, input }) => answer(await chooseNewPassword(signInContext(ctx), input), ctx)),
  signOut: staffProcedure.output(z.object({ signedOut: z.literal(true) })).mutation(async ({ ctx }) => {
    await signOut(ctx.services, { refreshToken: ctx.cookies.refreshToken });
    ctx.cookies.clear();
    return { signedOut: true };
  }),
  me: staffProcedure.output(SignedInUser).query(({ ctx }) => whoAmI(ctx.services)),
});
