import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { Fault } from "./fault.ts";

/** A whole request of a REST-JSON or query service, its signature already checked. */
export interface RestRequest {
  readonly method: string;
  /** Raw path, still percent-encoded. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Throws `Fault` for modelled errors. */
export type RestHandler = (request: RestRequest) => RestAnswer | Promise<RestAnswer>;

/** An answer of AWS REST-JSON; `Fault`s become `x-amzn-errortype` and a message. */
export function sendRest(response: ServerResponse, { status, headers = {}, body }: RestAnswer) {
  response.writeHead(status, {
    "content-type": "application/json",
    ...headers,
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

export const faultToRest = (fault: Fault): RestAnswer => ({
  status: fault.status,
  headers: { "x-amzn-errortype": fault.type },
  body: JSON.stringify({ __type: fault.type, message: fault.message, ...fault.extra }),
});

const LARGEST_BODY_BYTES = 16 * 1024 ** 2;

export async function readWholeBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES)
      throw new Fault("RequestEntityTooLargeException", "The request body is too large.", { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
