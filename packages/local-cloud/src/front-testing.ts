import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "./contracts.ts";
import { createHttpFront, type HttpFrontDeps } from "./http-front.ts";
import { createS3 } from "./s3/s3.ts";
import { createSigV4Verifier } from "./sigv4/sigv4-verifier.ts";
import { openStore } from "./store.ts";
import { takeMqttToo } from "./wiring/one-port.ts";

export const TEST_REGION = "ap-south-1";
export const TEST_CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local-secret" };

type Parts = Partial<Omit<HttpFrontDeps, "s3" | "verifier">>;

/** A front with S3 and whatever `parts` adds, on a free port, over a folder of its own. */
export async function startFrontForTest(
  parts: (given: { store: Store; origin: () => string }) => Parts = () => ({}),
) {
  const dir = mkdtempSync(join(tmpdir(), "swasya-front-"));
  const store = openStore(dir);
  let url = "";
  const origin = () => url;
  const clock = { now: Date.now };
  const now = () => clock.now();
  const secretOf = (id: string) =>
    id === TEST_CREDENTIALS.accessKeyId ? TEST_CREDENTIALS.secretAccessKey : undefined;
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);
  const s3 = createS3({ store, region: TEST_REGION, origin, secretOf, now, onFailure });
  const verifier = createSigV4Verifier({ secretOf, now });
  const front = createHttpFront({
    services: {},
    ...parts({ store, origin }),
    s3,
    verifier,
    onFailure: (_operation, error) => onFailure(error),
  });
  const server = createServer((request, response) => front.listener(request, response));
  server.on("upgrade", (request, socket, head) => front.upgrade(request, socket, head));
  const onePort = takeMqttToo(server, (socket) => front.mqtt(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    dir,
    store,
    s3,
    clock,
    /** Errors no service modelled. */
    failures,
    /** Throws the first of them: nothing here may fail in a way AWS has no name for. */
    close: async () => {
      onePort.closeSilent();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      store.close();
      rmSync(dir, { recursive: true, force: true });
      if (failures.length > 0) throw failures[0];
    },
  };
}

export type FrontForTest = Awaited<ReturnType<typeof startFrontForTest>>;
