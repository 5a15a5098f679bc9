import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readConfig, type LocalCloudConfig } from "./config.ts";
import type { LocalCloudOptions } from "./contracts.ts";
import { modelSecretOf } from "./model-secret.ts";
import { startLocalCloud } from "./start.ts";
import { chainEngines } from "./transcribe/engines/chain-engines.ts";
import { createOpenAiCompatibleEngine } from "./transcribe/engines/openai-compatible.ts";
import { createSampleLookup } from "./transcribe/engines/sample-recordings.ts";
import { createWavThread } from "./transcribe/engines/wav-in-thread.ts";

// One line of JSON on stdout when ready; everything else goes to stderr.

const wavThread = createWavThread();

try {
  const cloud = await startLocalCloud(optionsOf(readConfig()));
  const { url, outputs, environment } = cloud;
  process.stdout.write(`${JSON.stringify({ ready: true, url, outputs, environment })}\n`);
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    void Promise.all([cloud.close(), wavThread.close()]).then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function optionsOf(config: LocalCloudConfig): LocalCloudOptions {
  const modelSecret = modelSecretOf(config);
  return {
    templateFile: resolve(config.SWASYA_TEMPLATE),
    dataDir: resolve(config.SWASYA_CLOUD_DIR),
    port: config.SWASYA_CLOUD_PORT,
    parameters: {
      LiveUrl: config.LIVE_URL ?? "ws://{host}/mqtt",
      ...(config.WEB_ORIGIN ? { WebOrigin: config.WEB_ORIGIN } : {}),
      ...(config.GEMINI_MODEL ? { ModelId: config.GEMINI_MODEL } : {}),
      ...(config.NOTE_LANGUAGE ? { NoteLanguage: config.NOTE_LANGUAGE } : {}),
    },
    secrets: { ModelSecret: JSON.stringify(modelSecret) },
    speech: chainEngines(createSampleLookup(config.SWASYA_SAMPLES), speechServer(config)),
    ...(config.SWASYA_UNKIND ? { unkind: config.SWASYA_UNKIND } : {}),
    watch: config.SWASYA_WATCH,
    log: (line) => process.stderr.write(`${line}\n`),
  };
}

function speechServer(config: LocalCloudConfig) {
  if (!config.STT_BASE_URL) return undefined;
  const server = {
    baseUrl: config.STT_BASE_URL,
    ...(config.STT_API_KEY ? { apiKey: config.STT_API_KEY } : {}),
    ...(config.STT_MODEL ? { model: config.STT_MODEL } : {}),
    prompt: readFileSync(join(dirname(config.SWASYA_TEMPLATE), "prompts/transcribe/v1.txt"), "utf8").trim(),
  };
  return createOpenAiCompatibleEngine(server, wavThread);
}
