import type { IncomingMessage, ServerResponse } from "node:http";
import type { CorsRule } from "../contracts.ts";
import { Fault } from "../fault.ts";

/** Sets the CORS headers of an ordinary answer; without a matching rule the browser blocks it by itself. */
export function applyCors(rules: readonly CorsRule[], request: IncomingMessage, response: ServerResponse) {
  const origin = request.headers.origin;
  if (origin === undefined) return;
  const rule = rules.find(
    (candidate) => allows(candidate, origin) && candidate.allowedMethods.includes(request.method ?? ""),
  );
  if (rule) setHeaders(rule, origin, response);
}

/** Answers a preflight, or throws S3's refusal. */
export function answerPreflight(
  rules: readonly CorsRule[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  const origin = request.headers.origin ?? "";
  const method = request.headers["access-control-request-method"] ?? "";
  const headers = (request.headers["access-control-request-headers"] ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const rule = rules.find(
    (candidate) =>
      allows(candidate, origin) &&
      candidate.allowedMethods.includes(method) &&
      headers.every((name) => candidate.allowedHeaders.some((pattern) => matches(pattern, name))),
  );
  if (!rule)
    throw new Fault("AccessForbidden", "CORSResponse: This CORS request is not allowed.", { status: 403 });
  setHeaders(rule, origin, response);
  if (headers.length > 0) response.setHeader("access-control-allow-headers", headers.join(", "));
  if (rule.maxAgeSeconds !== undefined)
    response.setHeader("access-control-max-age", String(rule.maxAgeSeconds));
  response.writeHead(200, { "content-length": 0 }).end();
}

function setHeaders(rule: CorsRule, origin: string, response: ServerResponse) {
  const anyOrigin = rule.allowedOrigins.includes("*");
  response.setHeader("access-control-allow-origin", anyOrigin ? "*" : origin);
  response.setHeader("access-control-allow-methods", rule.allowedMethods.join(", "));
  response.setHeader("vary", "Origin, Access-Control-Request-Headers, Access-Control-Request-Method");
  if (!anyOrigin) response.setHeader("access-control-allow-credentials", "true");
  if (rule.exposeHeaders.length > 0)
    response.setHeader("access-control-expose-headers", rule.exposeHeaders.join(", "));
}

const allows = (rule: CorsRule, origin: string): boolean =>
  origin !== "" && rule.allowedOrigins.some((pattern) => matches(pattern, origin));

/** S3 allows one `*` in an origin or header pattern; headers compare without case. */
function matches(pattern: string, text: string): boolean {
  const source = pattern
    .split("*")
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(".*");
  return new RegExp(`^${source}$`, "i").test(text);
}
