import cookie from "@fastify/cookie";
import { originRefused, rawAnswer, unreadableRequest } from "@swasya/domain/api-refusal";
import type { Ports } from "@swasya/services/context";
import type { AuditLog } from "@swasya/services/ports";
import type { TrpcContext } from "@swasya/trpc/context";
import { type AppRouter, appRouter } from "@swasya/trpc/router";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import { mayMutate } from "./origin-check.ts";
import { createSessionResolver } from "./resolve-session.ts";
import { createSessionCookies } from "./session-cookies.ts";

export interface ServerDeps {
  readonly ports: Ports;
  readonly audit: AuditLog;
  readonly now: () => number;
  readonly webOrigin: string;
  /** How many proxies stand before this server: the caller's address is what the outermost of them saw. */
  readonly trustedProxies: number;
  /** Resolves while DynamoDB answers. */
  readonly ready: () => Promise<void>;
  readonly onRequestDone: (request: { procedure: string; status: number; milliseconds: number }) => void;
  /** Unknown errors: where they are written down, masked towards the caller. */
  readonly onUnknownError: (procedure: string, error: Error) => void;
}

/** Sign-in addresses, statements and part lists are small; recordings go to S3 directly. */
const BODY_LIMIT_BYTES = 1024 * 1024;

export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: (_address, hop) => hop < deps.trustedProxies,
    routerOptions: { maxParamLength: 2000 },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end(rawAnswer(unreadableRequest()));
    },
    frameworkErrors: (error, _request, reply) => refuse(error, reply),
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (!isRefusal(error)) deps.onUnknownError(request.url.split("?")[0] ?? "", error);
    return refuse(error, reply);
  });
  const resolveSession = createSessionResolver(deps.ports);
  const secure = deps.webOrigin.startsWith("https:");

  await server.register(cookie);
  server.addHook("onRequest", async (request, reply) => {
    void reply.headers(securityHeaders(secure));
    if (request.method !== "POST" || mayMutate(request.headers, deps.webOrigin)) return;
    return reply.code(403).send(originRefused);
  });
  // A query sent by POST without an input has no body at all; tRPC would call that broken JSON.
  server.addHook("preHandler", async (request) => {
    if (request.method === "POST" && request.body === "") request.body = "{}";
  });
  server.addHook("onResponse", async (request, reply) => {
    const procedure = request.url.split("?")[0] ?? "";
    deps.onRequestDone({ procedure, status: reply.statusCode, milliseconds: reply.elapsedTime });
  });

  server.get("/healthz", async () => ({ status: "ok" }));
  server.get("/readyz", async (_request, reply) => {
    try {
      await deps.ready();
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not-ready" });
    }
  });

  await server.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      allowMethodOverride: true,
      async createContext({ req, res }): Promise<TrpcContext> {
        const cookies = createSessionCookies(req, res, secure);
        const found = await resolveSession(cookies);
        return {
          ports: deps.ports,
          audit: deps.audit,
          now: deps.now,
          session: found?.session,
          cookies,
          address: req.ip,
        };
      },
      onError({ path, error }) {
        if (error.code === "INTERNAL_SERVER_ERROR") deps.onUnknownError(path ?? "", error.cause ?? error);
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>["trpcOptions"],
  });
  return server;
}

const isRefusal = ({ statusCode = 500 }: FastifyError): boolean => statusCode >= 400 && statusCode < 500;

/** What the framework refuses by itself is answered like what a procedure refuses; the rest is masked. */
function refuse(error: FastifyError, reply: FastifyReply): FastifyReply {
  if (isRefusal(error)) return reply.code(error.statusCode ?? 400).send(unreadableRequest(error.statusCode));
  return reply.code(500).send({
    error: { message: "Something failed here.", data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500 } },
  });
}

const securityHeaders = (secure: boolean): Record<string, string> => ({
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  ...(secure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
});
