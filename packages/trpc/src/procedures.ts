import { DomainError } from "@swasya/domain/errors";
import { initTRPC } from "@trpc/server";
import type { TrpcContext } from "./context.ts";
import { domainDataOf, publicMessage, toTrpcError } from "./errors.ts";

const t = initTRPC.context<TrpcContext>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const { code, httpStatus } = shape.data;
    return {
      code: shape.code,
      message: publicMessage(error),
      data: { code, httpStatus, domain: domainDataOf(error) },
    };
  },
});

export const router = t.router;

const domainErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof DomainError) throw toTrpcError(result.error.cause);
  return result;
});

export const publicProcedure = t.procedure.use(domainErrors);

/** For somebody signed in; the verb then authorises by role and clinic. */
export const staffProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.session) throw toTrpcError(new DomainError("unauthenticated", "signed-out"));
  const { session, now, audit, ports, cookies } = ctx;
  return next({ ctx: { services: { session, now, audit, ...ports }, cookies } });
});
