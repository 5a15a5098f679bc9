import { type NextRequest, NextResponse } from "next/server";
import { readConfig } from "./config.ts";
import { securityHeaders } from "./security-headers.ts";

/** Gives every page its own nonce. Next reads it from the request's policy and puts it on its scripts. */
export function proxy(request: NextRequest) {
  const { cspConnect, development } = readConfig();
  const nonce = btoa(crypto.randomUUID());
  const headers = securityHeaders({ nonce, origins: cspConnect, secure: isSecure(request), development });

  const forwarded = new Headers(request.headers);
  forwarded.set("x-nonce", nonce);
  forwarded.set("content-security-policy", headers["content-security-policy"] ?? "");
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** TLS ends at the load balancer, which says so. */
const isSecure = (request: NextRequest): boolean =>
  (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg).*)"] };
