import { request } from "node:http";
import { addresses } from "./addresses.ts";

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** A request as it is, however broken; a browser's own client would mend it. Throws when no answer comes. */
export const sendRaw = ({ method, path, headers, body }: RawRequest) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const to = { host: "127.0.0.1", port: addresses.webPort, method, path, headers };
    const sent = request(to, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
