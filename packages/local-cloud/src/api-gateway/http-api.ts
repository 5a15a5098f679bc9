import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Json } from "../contracts.ts";
import type { FunctionPool } from "../lambda/function-pool.ts";
import type { JwtAuthorizer } from "./jwt-authorizer.ts";

export interface HttpRoute {
  readonly method: string;
  /** E.g. `/patients/{id}`. */
  readonly path: string;
  readonly pool: FunctionPool;
}

export interface HttpApiOptions {
  readonly apiId: string;
  readonly account: string;
  readonly routes: readonly HttpRoute[];
  /** None: every route is open. */
  readonly authorizer: JwtAuthorizer | undefined;
  readonly now: () => number;
}

export interface HttpApi {
  readonly apiId: string;
  /** `path` is what follows the endpoint, with its query. */
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
}

const FunctionResponse = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(""),
  isBase64Encoded: z.boolean().default(false),
});
type FunctionResponse = z.infer<typeof FunctionResponse>;

/** Amazon API Gateway's HTTP API: routes to functions with payload format 2.0. */
export function createHttpApi(options: HttpApiOptions): HttpApi {
  return {
    apiId: options.apiId,
    handle: async (request, response, target) => {
      const url = new URL(target, "http://api.invalid");
      const match = findRoute(options.routes, request.method ?? "GET", url.pathname);
      if (!match) return answer(response, plain(404, "Not Found"));
      const claims = await options.authorizer?.(request.headers.authorization);
      if (options.authorizer && !claims) return answer(response, plain(401, "Unauthorized"));
      const body = await readBody(request);
      if (!body) return answer(response, plain(413, "Request Entity Too Large"));
      const event = eventOf({ request, url, body, match, claims, options });
      const outcome = await match.route.pool.invoke(event);
      answer(
        response,
        "error" in outcome ? plain(500, "Internal Server Error") : readResponse(outcome.result),
      );
    },
  };
}

interface RouteMatch {
  readonly route: HttpRoute;
  readonly pathParameters: Record<string, string>;
}

function findRoute(routes: readonly HttpRoute[], method: string, path: string): RouteMatch | undefined {
  for (const route of routes) {
    if (route.method !== "ANY" && route.method !== method) continue;
    const pattern = route.path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match) return { route, pathParameters: { ...match.groups } };
  }
  return undefined;
}

function eventOf(input: {
  request: IncomingMessage;
  url: URL;
  body: Buffer;
  match: RouteMatch;
  claims: Record<string, string> | undefined;
  options: HttpApiOptions;
}): Json {
  const { request, url, match, options } = input;
  const { cookie, ...headers } = request.headers;
  const routeKey = `${match.route.method} ${match.route.path}`;
  const at = options.now();
  return {
    version: "2.0",
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie ? { cookies: cookie.split(/;\s*/) } : {}),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, [value].flat().join(",")]),
    ),
    ...(url.search ? { queryStringParameters: Object.fromEntries(url.searchParams) } : {}),
    pathParameters: match.pathParameters,
    requestContext: {
      accountId: options.account,
      apiId: options.apiId,
      ...(input.claims ? { authorizer: { jwt: { claims: input.claims, scopes: null } } } : {}),
      domainName: request.headers.host ?? "",
      domainPrefix: options.apiId,
      http: {
        method: request.method ?? "GET",
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? "",
        userAgent: request.headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      time: new Date(at).toISOString(),
      timeEpoch: at,
    },
    ...(input.body.length > 0 ? { body: input.body.toString("utf8") } : {}),
    isBase64Encoded: false,
  };
}

/** API Gateway's limit; undefined when the body is larger. */
const maximumBodyBytes = 10 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maximumBodyBytes) chunks.push(chunk);
  }
  return bytes > maximumBodyBytes ? undefined : Buffer.concat(chunks);
}

const plain = (statusCode: number, message: string): FunctionResponse => ({
  statusCode,
  headers: { "content-type": "application/json" },
  cookies: [],
  body: JSON.stringify({ message }),
  isBase64Encoded: false,
});

/** What is not a response object is, as in AWS, the JSON body of a 200. */
function readResponse(result: unknown): FunctionResponse {
  const parsed = FunctionResponse.safeParse(result);
  if (parsed.success) return parsed.data;
  return { ...plain(200, ""), body: typeof result === "string" ? result : JSON.stringify(result) };
}

function answer(response: ServerResponse, reply: FunctionResponse): void {
  const body = Buffer.from(reply.body, reply.isBase64Encoded ? "base64" : "utf8");
  if (reply.cookies.length > 0) response.setHeader("set-cookie", reply.cookies);
  response.writeHead(reply.statusCode, { ...reply.headers, "content-length": body.length }).end(body);
}
