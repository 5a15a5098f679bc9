import { errorWord, stdoutLog, wordOf } from "@swasya/cloud/log/log";
import { readConfig } from "./config.ts";
import { createPorts } from "./create-ports.ts";
import { createServer } from "./server.ts";

const config = readConfig();
const log = stdoutLog();
const now = () => Date.now();
const { ports, audit, settled } = createPorts({ config, log, now });

const server = await createServer({
  ports,
  audit,
  now,
  webOrigin: config.WEB_ORIGIN,
  trustedProxies: config.TRUSTED_PROXIES,
  ready: async () => void (await ports.guard.failures("readiness")),
  onRequestDone: ({ procedure, status, milliseconds }) =>
    log.info("api.request-done", { procedure: procedureWord(procedure), status, milliseconds }),
  onUnknownError: (procedure, error) =>
    log.error("api.request-failed", { procedure: wordOf(procedure), error: errorWord(error) }),
});

/** `/trpc/queue.list` → `queue.list`; never an address with anything else in it. */
function procedureWord(path: string) {
  return wordOf(path.slice(path.lastIndexOf("/") + 1));
}

async function stop(): Promise<void> {
  await server.close();
  await settled();
  log.info("api.stopped");
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());

await server.listen({ host: config.HOST, port: config.PORT });
log.info("api.started", { port: config.PORT });
