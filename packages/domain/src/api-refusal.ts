import type { ErrorDetail } from "./errors.ts";

/** A refusal that no procedure made, in the shape of those that one makes. */
export interface ApiRefusal {
  readonly error: {
    readonly message: string;
    readonly data: {
      readonly code: string;
      readonly httpStatus: number;
      readonly domain?: ErrorDetail & { readonly code: string };
    };
  };
}

const badRequest = (message: string, httpStatus: number): ApiRefusal => ({
  error: {
    message,
    data: {
      code: "BAD_REQUEST",
      httpStatus,
      domain: { code: "invalid-input", reason: "field", issues: [{ field: "input", message }] },
    },
  },
});

/** What is answered to a request that cannot be read. `status` is the server's own, 400 to 499 or unknown. */
export function unreadableRequest(status = 400): ApiRefusal {
  if (status === 413)
    return {
      error: {
        message: "The request is longer than 1 MB.",
        data: { code: "PAYLOAD_TOO_LARGE", httpStatus: 413, domain: { code: "limit", reason: "too-large" } },
      },
    };
  return badRequest("The request cannot be read.", status);
}

export const originRefused: ApiRefusal = {
  error: {
    message: "This request came from another site and was refused.",
    data: { code: "FORBIDDEN", httpStatus: 403, domain: { code: "forbidden", reason: "origin-not-allowed" } },
  },
};

/** A whole HTTP answer to bytes that are no request at all. */
export function rawAnswer(refusal: ApiRefusal): string {
  const body = JSON.stringify(refusal);
  return [
    `HTTP/1.1 ${refusal.error.data.httpStatus} Bad Request`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${new TextEncoder().encode(body).length}`,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}
