import type { Tokens } from "@swasya/services/ports";
import type { SessionCookies } from "@swasya/trpc/context";
import type { FastifyReply, FastifyRequest } from "fastify";

const ID_COOKIE = "swasya_id";
const REFRESH_COOKIE = "swasya_refresh";
const DEVICE_COOKIE = "swasya_device";
const DEVICE_SECONDS = 365 * 24 * 3600;
/** As long as Cognito keeps the refresh token by the template. */
const REFRESH_SECONDS = 7 * 24 * 3600;
const ID_SECONDS = 3600;

/** httpOnly, SameSite=Strict: page scripts never see a token, other sites never send one. */
export function createSessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): SessionCookies {
  const common = { httpOnly: true, sameSite: "strict", secure } as const;
  const forget = () => {
    void reply.clearCookie(ID_COOKIE, { ...common, path: "/" });
    void reply.clearCookie(REFRESH_COOKIE, { ...common, path: "/trpc" });
  };
  const set = (tokens: Tokens) => {
    void reply.setCookie(ID_COOKIE, tokens.idToken, { ...common, path: "/", maxAge: ID_SECONDS });
    if (!tokens.refreshToken) return;
    void reply.setCookie(REFRESH_COOKIE, tokens.refreshToken, {
      ...common,
      path: "/trpc",
      maxAge: REFRESH_SECONDS,
    });
  };
  return {
    idToken: request.cookies[ID_COOKIE],
    refreshToken: request.cookies[REFRESH_COOKIE],
    deviceMark: request.cookies[DEVICE_COOKIE],
    set,
    markDevice: (mark) =>
      void reply.setCookie(DEVICE_COOKIE, mark, { ...common, path: "/trpc", maxAge: DEVICE_SECONDS }),
    clear: forget,
  };
}
