import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LocalCloud, LocalCloudOptions } from "./contracts.ts";
import { startLocalCloud } from "./start.ts";
import { chainEngines } from "./transcribe/engines/chain-engines.ts";
import { createSampleLookup } from "./transcribe/engines/sample-recordings.ts";

export type TestCloudOptions = Partial<
  Pick<
    LocalCloudOptions,
    "templateFile" | "parameters" | "secrets" | "speech" | "ocr" | "unkind" | "log" | "dataDir" | "port"
  >
>;

const root = join(import.meta.dirname, "../../..");

/** Shared by all test runs, so that an unchanged handler is bundled once. */
const buildDir = join(import.meta.dirname, "../node_modules/.cache/swasya-functions");

/**
 * A local cloud of its own on a free port, from the real template unless told. `close` also removes its data, unless
 * the caller gave the folder.
 */
export async function startTestCloud(options: TestCloudOptions = {}): Promise<LocalCloud> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "swasya-cloud-")));
  const realTemplate = join(root, "infra/template.yaml");
  const samples = createSampleLookup(join(root, "samples"));
  const cloud = await startLocalCloud({
    speech: chainEngines(samples, undefined),
    ...options,
    templateFile: options.templateFile ?? realTemplate,
    parameters: options.templateFile
      ? (options.parameters ?? {})
      : { LiveUrl: "ws://{host}/mqtt", ...options.parameters },
    dataDir,
    port: options.port ?? 0,
    buildDir,
  });
  return {
    ...cloud,
    close: async () => {
      await cloud.close();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
