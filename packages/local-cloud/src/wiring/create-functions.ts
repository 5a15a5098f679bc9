import { dirname } from "node:path";
import { createBundleCache } from "../lambda/bundle-cache.ts";
import { createFunctionPool, type FunctionPool } from "../lambda/function-pool.ts";
import { logGroupOf } from "../lambda/list-functions.ts";
import { readFunctionSettings, type FunctionSettings } from "../lambda/function-settings.ts";
import { watchBundle, type WatchedBundle } from "../lambda/watch-bundle.ts";
import type { LogGroups } from "../logs/log-groups.ts";
import type { LoadedTemplate, TemplateResource } from "../template/load-template.ts";
import { awsEnvironment, localAccount, localRegion } from "./product-environment.ts";

export interface FunctionsOptions {
  readonly template: LoadedTemplate;
  readonly templateFile: string;
  readonly nameOf: (resource: TemplateResource) => string;
  readonly origin: string;
  readonly buildDir: string;
  readonly watch: boolean;
  readonly log: (line: string) => void;
  readonly logs: LogGroups;
}

export interface Functions {
  readonly pools: ReadonlyMap<string, FunctionPool>;
  close(): Promise<void>;
}

/** All functions of the template. Bundles are built in the background; the first invocation waits for its own. */
export function createFunctions(options: FunctionsOptions): Functions {
  const cache = createBundleCache(options.buildDir);
  const watchers: Promise<WatchedBundle>[] = [];
  const pools = new Map<string, FunctionPool>();

  for (const resource of options.template.ofType("AWS::Serverless::Function")) {
    const name = options.nameOf(resource);
    const settings = readFunctionSettings(resource, name, dirname(options.templateFile));
    const bundle = options.watch
      ? watched({ settings, options, watchers, onRebuilt: () => pools.get(name)?.recycle() })
      : cached(() => cache.bundle(settings.id, settings.entryFile));
    bundle().catch((error: unknown) => options.log(`[${settings.id}] build failed: ${messageOf(error)}`));
    pools.set(
      name,
      createFunctionPool({
        settings,
        arn: `arn:aws:lambda:${localRegion}:${localAccount}:function:${name}`,
        environment: functionEnvironment(settings, options.origin),
        bundle,
        log: (line) => {
          options.log(`[${settings.id}] ${line}`);
          options.logs.append(logGroupOf(name), line);
        },
      }),
    );
  }
  return {
    pools,
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
      const started = await Promise.allSettled(watchers);
      const watching = started.flatMap((watcher) => (watcher.status === "fulfilled" ? [watcher.value] : []));
      await Promise.all(watching.map((watcher) => watcher.close()));
    },
  };
}

/** Builds once; a failed build is tried again at the next invocation. */
function cached(build: () => Promise<string>): () => Promise<string> {
  let built: Promise<string> | undefined;
  return () => {
    built ??= build().catch((error: unknown) => {
      built = undefined;
      throw error;
    });
    return built;
  };
}

function watched(input: {
  settings: FunctionSettings;
  options: FunctionsOptions;
  watchers: Promise<WatchedBundle>[];
  onRebuilt: () => void;
}): () => Promise<string> {
  const { settings, options } = input;
  const watcher = watchBundle({
    dir: options.buildDir,
    name: settings.id,
    entryFile: settings.entryFile,
    onRebuilt: input.onRebuilt,
    log: options.log,
  });
  input.watchers.push(watcher);
  return async () => (await watcher).current();
}

/** Only what the template and Lambda give: nothing of this machine's own environment. */
const functionEnvironment = (settings: FunctionSettings, origin: string): Record<string, string> => ({
  ...awsEnvironment(origin),
  AWS_DEFAULT_REGION: localRegion,
  AWS_LAMBDA_FUNCTION_NAME: settings.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMegabytes),
  AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
  AWS_LAMBDA_LOG_GROUP_NAME: logGroupOf(settings.name),
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  LANG: "en_US.UTF-8",
  TZ: ":UTC",
  ...settings.environment,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
