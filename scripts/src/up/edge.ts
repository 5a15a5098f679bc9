import fastifyProxy from "@fastify/http-proxy";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance } from "fastify";

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

/**
 * One address for everything a person opens, as CloudFront and the load balancer give it in AWS:
 * `/trpc`, `/healthz`, `/readyz` → API · `/nurse/` → PWA · `POST /patients`, `/upload-url` → API Gateway ·
 * everything else → dashboard.
 */
export async function startEdge(options: EdgeOptions): Promise<FastifyInstance> {
  const edge = Fastify({ logger: false, bodyLimit: 1024 * 1024, forceCloseConnections: true });
  edge.addHook("onRequest", async (request, reply) => {
    if (request.headers.host !== `127.0.0.1:${options.port}` || request.method !== "GET") return;
    if (request.headers["sec-fetch-dest"] !== "document") return;
    return reply.redirect(`http://localhost:${options.port}${request.url}`, 307);
  });
  const pass = (prefix: string, upstream: string, websocket = false) =>
    edge.register(fastifyProxy, { upstream, prefix, rewritePrefix: prefix, websocket });

  for (const path of ["/trpc", "/healthz", "/readyz"]) await pass(path, options.api);
  const gateway = new URL(options.apiGateway);
  for (const path of ["/patients", "/upload-url"])
    await edge.register(fastifyProxy, {
      upstream: gateway.origin,
      prefix: path,
      rewritePrefix: gateway.pathname.replace(/\/$/, "") + path,
      httpMethods: ["POST"],
    });
  if ("upstream" in options.nurse) await pass("/nurse", options.nurse.upstream, true);
  else await edge.register(servePwa(options.nurse.folder, options.connect));
  await pass("/", options.dashboard, "upstream" in options.nurse);
  await edge.listen({ port: options.port, host: "127.0.0.1" });
  return edge;
}

const servePwa = (folder: string, connect: readonly string[]) => async (scope: FastifyInstance) => {
  scope.addHook("onSend", async (_request, reply) => void reply.headers(pageHeaders(connect)));
  await scope.register(fastifyStatic, {
    root: folder,
    prefix: "/nurse/",
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header(
        "cache-control",
        /\/assets\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
  scope.get("/nurse", (_request, reply) => reply.redirect("/nurse/", 308));
  scope.setNotFoundHandler((request, reply) =>
    /\.[a-z0-9]+$/.test(request.url)
      ? reply.code(404).send({ message: "Not found" })
      : reply.sendFile("index.html"),
  );
};

/** The PWA is static and works from its own cache, so it has no inline script and needs no nonce (ADR 0006). */
const pageHeaders = (connect: readonly string[]): Record<string, string> => ({
  "content-security-policy": [
    "default-src 'self'",
    "script-src 'self'",
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
