import { describe, expect, it } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const page = {
  nonce: "abc",
  origins: ["http://127.0.0.1:4566", "ws://127.0.0.1:4566"],
  secure: false,
  development: false,
};
const directive = (name: string, headers = securityHeaders(page)) =>
  (headers["content-security-policy"] ?? "").split("; ").find((part) => part.startsWith(`${name} `));

describe("the headers of every page", () => {
  it("allow only scripts that carry this page's nonce", () => {
    expect(directive("script-src")).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  });

  it("allow the live broker for connections only, the object store also for pictures and sound", () => {
    expect(directive("connect-src")).toBe("connect-src 'self' http://127.0.0.1:4566 ws://127.0.0.1:4566");
    expect(directive("img-src")).toBe("img-src 'self' blob: data: http://127.0.0.1:4566");
    expect(directive("media-src")).toBe("media-src 'self' blob: http://127.0.0.1:4566");
  });

  it("let nobody frame the page", () => {
    expect(directive("frame-ancestors")).toBe("frame-ancestors 'none'");
  });

  it("ask to stay on https only when the page came by https", () => {
    expect(securityHeaders(page)).not.toHaveProperty("strict-transport-security");
    expect(securityHeaders({ ...page, secure: true })).toHaveProperty("strict-transport-security");
  });

  it("keep eval for the development server alone", () => {
    expect(directive("script-src", securityHeaders({ ...page, development: true }))).toContain(
      "'unsafe-eval'",
    );
    expect(directive("script-src")).not.toContain("unsafe");
  });
});
