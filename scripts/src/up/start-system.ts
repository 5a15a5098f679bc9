import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { ROOT } from "../config.ts";
import { seedDemo } from "../demo/seed.ts";
import { buildAll } from "./build-all.ts";
import { type Child, startChild } from "./child.ts";
import { startCloud } from "./cloud.ts";
import { startEdge } from "./edge.ts";
import { lineWriter } from "./line-writer.ts";
import { freePort, isFree } from "./ports.ts";
import { uploadPrompts } from "./upload-prompts.ts";
import { waitForAnswer } from "./wait-for.ts";

export interface SystemOptions {
  readonly webPort: number;
  readonly cloudPort: number;
  readonly stateDir: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Dev servers with hot reload instead of built apps. */
  readonly watch: boolean;
  readonly build: boolean;
  /** Begin with an empty state. */
  readonly fresh?: boolean;
  /** Breaks the start off; what is up by then is taken down again. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

export interface System {
  readonly url: string;
  readonly cloud: Readonly<Record<string, string>>;
  /** Resolves with a sentence when a part ended by itself. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/** The parts in the order they need each other; what is up is taken down again when a later one fails. */
export async function startSystem(options: SystemOptions): Promise<System> {
  await assertPortsFree(options);
  if (options.build) await buildAll(options);
  if (options.fresh) rmSync(options.stateDir, { recursive: true, force: true });
  mkdirSync(options.stateDir, { recursive: true });
  const children: Child[] = [];
  let edge: FastifyInstance | undefined;
  const stop = async () => {
    // Who uses a part is stopped before it; a page that holds its connection open holds nothing up.
    const closed = edge?.close();
    for (const child of children.toReversed()) await child.stop();
    await closed;
  };
  const boot = async (): Promise<System> => {
    const cloud = await startCloud(options, children);
    await uploadPrompts(cloud.environment);
    const addresses = await startApps(options, cloud.environment, children);
    await seedOnce(options.stateDir, addresses.api, cloud);
    edge = await startEdge({
      ...addresses,
      port: options.webPort,
      apiGateway: cloud.environment["API_GATEWAY_URL"] ?? cloud.url,
      connect: [cloud.url, originOf(cloud.environment["LIVE_URL"] ?? "")],
    });
    return {
      url: `http://localhost:${options.webPort}`,
      cloud: cloud.environment,
      failed: Promise.race(children.map((child) => child.ended)),
      stop,
    };
  };
  const brokenOff = new Promise<never>((_, reject) => {
    options.signal.addEventListener("abort", () => reject(new Error("The start was broken off.")));
  });
  try {
    return await Promise.race([boot(), brokenOff]);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function assertPortsFree({ webPort, cloudPort }: SystemOptions): Promise<void> {
  for (const [port, what, variable] of [
    [webPort, "the pages", "SWASYA_WEB_PORT"],
    [cloudPort, "the local cloud", "SWASYA_CLOUD_PORT"],
  ] as const) {
    if (await isFree(port)) continue;
    throw new Error(
      `Port ${port}, for ${what}, is taken. Is Swasya running already? Stop it, or set ${variable} to another port.`,
    );
  }
}

const originOf = (url: string): string =>
  new URL(url).origin === "null" ? url.replace(/(\/\/[^/]+).*/, "$1") : new URL(url).origin;

async function startApps(
  options: SystemOptions,
  cloudEnvironment: Readonly<Record<string, string>>,
  children: Child[],
) {
  const [apiPort, dashboardPort, nursePort] = [await freePort(), await freePort(), await freePort()];
  const environment = { ...options.environment, ...cloudEnvironment };
  const connect = `${cloudEnvironment["AWS_ENDPOINT_URL"]} ${originOf(cloudEnvironment["LIVE_URL"] ?? "")}`;
  const start = (name: string, args: readonly string[], more: Record<string, string>, cwd = ROOT) =>
    children.push(
      startChild({
        name,
        command: process.execPath,
        args,
        cwd,
        environment: { ...environment, ...more },
        onLine: lineWriter(options, name),
      }),
    );

  start("api", options.watch ? ["--watch", "apps/api/src/main.ts"] : ["apps/api/dist/main.mjs"], {
    PORT: String(apiPort),
  });
  const dashboard = { PORT: String(dashboardPort), HOSTNAME: "127.0.0.1", CSP_CONNECT: connect };
  const next = ["node_modules/next/dist/bin/next", "dev", "-p", String(dashboardPort), "-H", "127.0.0.1"];
  if (options.watch) start("dashboard", next, dashboard, join(ROOT, "apps/dashboard"));
  else
    start("dashboard", ["apps/dashboard/.next/standalone/apps/dashboard/server.js"], {
      ...dashboard,
      NODE_ENV: "production",
    });
  const vite = ["node_modules/vite/bin/vite.js"];
  if (options.watch) start("nurse", vite, { NURSE_PORT: String(nursePort) }, join(ROOT, "apps/nurse"));

  const addresses = {
    api: `http://127.0.0.1:${apiPort}`,
    dashboard: `http://127.0.0.1:${dashboardPort}`,
    nurse: options.watch
      ? { upstream: `http://127.0.0.1:${nursePort}` }
      : { folder: join(ROOT, "apps/nurse/dist") },
  };
  await waitForAnswer(`${addresses.api}/readyz`, 30_000);
  await waitForAnswer(`${addresses.dashboard}/`, 60_000);
  return addresses;
}

async function seedOnce(
  stateDir: string,
  api: string,
  cloud: { url: string; environment: Readonly<Record<string, string>> },
): Promise<void> {
  const marker = join(stateDir, "seeded");
  if (existsSync(marker)) return;
  const { environment } = cloud;
  await seedDemo({
    api,
    endpoint: cloud.url,
    region: environment["AWS_REGION"] ?? "",
    userPoolId: environment["USER_POOL_ID"] ?? "",
    credentials: {
      accessKeyId: environment["AWS_ACCESS_KEY_ID"] ?? "",
      secretAccessKey: environment["AWS_SECRET_ACCESS_KEY"] ?? "",
    },
  });
  writeFileSync(marker, "The demo clinic is in. Delete the folder, or run npm run reset, to begin anew.\n");
}
