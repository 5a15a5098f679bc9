import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import type { JsonService } from "../../contracts.ts";
import { handleJson } from "../../json-protocol.ts";

export interface RunningServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** One service on a loopback port, without signature checks. */
export async function serve(service: JsonService): Promise<RunningServer> {
  const server = createServer(async (request, response) => {
    await handleJson(service, request, response, await buffer(request), (operation, error) => {
      process.stderr.write(`${operation}: ${error instanceof Error ? error.stack : "unknown"}\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
