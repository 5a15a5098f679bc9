import { readFileSync, rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { ROOT, config } from "../config.ts";
import { startChild } from "../up/child.ts";
import { buildAll } from "../up/build-all.ts";
import { waitForAnswer } from "../up/wait-for.ts";
import { benchApi } from "./api.ts";
import { signedIn } from "../demo/signed-in.ts";
import { benchBrowser } from "./browser.ts";
import { tableOf } from "./percentiles.ts";
import { startSpeechStandIn } from "./speech-stand-in.ts";

const webPort = 8280;
const web = `http://localhost:${webPort}`;
const stateDir = join(ROOT, ".swasya/bench");
const say = (line: string) => void process.stdout.write(`${line}\n`);

await buildAll({ say });
const speech = await startSpeechStandIn();
const start = async (args: readonly string[]) => {
  const began = performance.now();
  const system = startChild({
    name: "swasya",
    command: process.execPath,
    args: ["scripts/src/up/main.ts", "--no-build", ...args],
    environment: {
      ...config.environment,
      SWASYA_WEB_PORT: String(webPort),
      SWASYA_CLOUD_PORT: "4766",
      SWASYA_STATE_DIR: stateDir,
      STT_BASE_URL: speech.url,
      GEMINI_API_KEY: "",
    },
    onLine: () => undefined,
  });
  const up = waitForAnswer(`${web}/`, 90_000);
  const failed = await Promise.race([up.then(() => undefined), system.ended]);
  if (failed) throw new Error(failed);
  return { system, seconds: (performance.now() - began) / 1000 };
};

rmSync(stateDir, { recursive: true, force: true });
const first = await start(["--fresh"]);
await first.system.stop();
const second = await start([]);
try {
  say(
    `\n${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  say(
    `npm start to first page, built, empty state: ${first.seconds.toFixed(1)} s; again: ${second.seconds.toFixed(1)} s`,
  );
  const nurse = await signedIn(web, "nurse@rampur.example");
  const rows = await benchApi(nurse);
  const recording = readFileSync(join(ROOT, "apps/e2e/fixtures/microphone.wav"));
  rows.push(...(await benchBrowser(web, nurse, recording)));
  say(tableOf(rows));
} finally {
  await second.system.stop();
  await speech.stop();
  rmSync(stateDir, { recursive: true, force: true });
}
