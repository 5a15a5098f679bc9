interface Page {
  readonly nonce: string;
  /** Origins of the object store (http) and the live broker (ws). */
  readonly origins: readonly string[];
  /** The browser came by https, so it may be told to stay there. */
  readonly secure: boolean;
  readonly development: boolean;
}

const WEB_SOCKET = /^wss?:/;

export function contentSecurityPolicy({ nonce, origins, development }: Page): string {
  const objects = origins.filter((origin) => !WEB_SOCKET.test(origin)).join(" ");
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // React writes measured positions (the box on a scan) as style attributes; a nonce cannot cover those.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' blob: data: ${objects}`,
    `media-src 'self' blob: ${objects}`,
    "font-src 'self'",
    `connect-src 'self' ${origins.join(" ")}${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
    .map((directive) => directive.trim())
    .join("; ");
}

export function securityHeaders(page: Page): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy(page),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
    ...(page.secure && { "strict-transport-security": "max-age=63072000; includeSubDomains" }),
  };
}
