import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import fastifyProxy, { type FastifyHttpProxyOptions } from "@fastify/http-proxy";
import fastifyStatic from "@fastify/static";
import { rawAnswer, unreadableRequest } from "@swasya/domain/api-refusal";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";

export interface EdgeOptions {
  readonly port: number;
  readonly api: string;
  /** API Gateway's address, with the path it is reached under. */
  readonly apiGateway: string;
  readonly dashboard: string;
  /** The built PWA's folder, or the address of its dev server. */
  readonly nurse: { readonly folder: string } | { readonly upstream: string };
  /** Origins the PWA talks to besides its own: S3 and the live broker. */
  readonly connect: readonly string[];
}

/** As the API's. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/**
 * One address for everything a person opens, as CloudFront and the load balancer give it in AWS:
 * `/trpc`, `/healthz`, `/readyz` → API · `/nurse/` → PWA · `POST /patients`, `/upload-url` → API Gateway ·
 * everything else → dashboard.
 */
export async function startEdge(options: EdgeOptions): Promise<FastifyInstance> {
  const edge = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end(rawAnswer(unreadableRequest()));
    },
    frameworkErrors: refuse,
  });
  edge.setErrorHandler(refuse);
  readBodies(edge);
  edge.addHook("onRequest", async (request, reply) => {
    if (request.headers.host !== `127.0.0.1:${options.port}` || request.method !== "GET") return;
    if (request.headers["sec-fetch-dest"] !== "document") return;
    return reply.redirect(`http://localhost:${options.port}${request.url}`, 307);
  });
  const pass = (prefix: string, upstream: string, websocket = false) =>
    edge.register(fastifyProxy, {
      upstream,
      prefix,
      rewritePrefix: prefix,
      websocket,
      proxyPayloads: false,
      replyOptions,
    });

  for (const path of ["/trpc", "/healthz", "/readyz"]) await pass(path, options.api);
  const gateway = new URL(options.apiGateway);
  for (const path of ["/patients", "/upload-url"])
    await edge.register(fastifyProxy, {
      upstream: gateway.origin,
      prefix: path,
      rewritePrefix: gateway.pathname.replace(/\/$/, "") + path,
      httpMethods: ["POST"],
      proxyPayloads: false,
      replyOptions,
    });
  if ("upstream" in options.nurse) await pass("/nurse", options.nurse.upstream, true);
  else await edge.register(servePwa(options.nurse.folder, options.connect));
  await pass("/", options.dashboard, "upstream" in options.nurse);
  await edge.listen({ port: options.port, host: "127.0.0.1" });
  return edge;
}

/**
 * A body is read here before it goes on, so that one that is too long is refused with an answer. Handed on as it
 * comes, it would break off in the middle of the sending, where the API closes the connection.
 */
function readBodies(edge: FastifyInstance): void {
  edge.removeAllContentTypeParsers();
  edge.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body.length === 0 ? undefined : Readable.from([body], { objectMode: false })),
  );
}

/** What concerns one connection only, or was answered here already, is not passed on to the other side. */
const OF_ONE_CONNECTION = new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-connection",
  "te",
  "upgrade",
]);
const passedOn = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_ONE_CONNECTION.has(name)));

/** Nobody says by themselves where they come from. */
const replyOptions: FastifyHttpProxyOptions["replyOptions"] = {
  rewriteHeaders: passedOn,
  rewriteRequestHeaders: (request, headers) => ({ ...passedOn(headers), "x-forwarded-for": request.ip }),
};

/** In the API's own shape, from API Gateway's addresses too. */
function refuse(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const { statusCode = 500 } = error;
  if (statusCode >= 400 && statusCode < 500)
    return void reply.code(statusCode).send(unreadableRequest(statusCode));
  reply.code(502).send({
    error: { message: "The server does not answer.", data: { code: "BAD_GATEWAY", httpStatus: 502 } },
  });
}

const servePwa = (folder: string, connect: readonly string[]) => async (scope: FastifyInstance) => {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  /** The worker keeps the page with its headers, so a page from the cache still carries its own nonce. */
  const sendPage = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString("base64");
    return reply
      .headers({ ...pageHeaders(connect, nonce), "cache-control": "no-cache" })
      .type("text/html; charset=utf-8")
      .send(page.replace(/<(script|link rel="modulepreload")(?=[ >])/g, `<$1 nonce="${nonce}"`));
  };
  scope.get("/nurse", (_request, reply) => reply.redirect("/nurse/", 308));
  for (const path of ["/nurse/", "/nurse/index.html"]) scope.get(path, (_request, reply) => sendPage(reply));
  await scope.register(fastifyStatic, {
    root: folder,
    prefix: "/nurse/",
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) =>
      void reply.headers({
        "cache-control": /\/assets\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
        "x-content-type-options": "nosniff",
      }),
  });
  scope.setNotFoundHandler((request, reply) =>
    /\.[a-z0-9]+$/.test(request.url) ? reply.code(404).send({ message: "Not found" }) : sendPage(reply),
  );
};

/** As the dashboard's: a nonce for each answer, and no script but what the page's own brings in (ADR 0006). */
const pageHeaders = (connect: readonly string[], nonce: string): Record<string, string> => ({
  "content-security-policy": [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `connect-src 'self' ${connect.join(" ")}`,
    `img-src 'self' blob: data: ${connect.join(" ")}`,
    `media-src 'self' blob: ${connect.join(" ")}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(self), microphone=(self), geolocation=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});
