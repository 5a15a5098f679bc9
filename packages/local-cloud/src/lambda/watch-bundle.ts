import { join } from "node:path";
import { context, type Plugin } from "esbuild";
import { bundleOptions, writeOutputs } from "./bundle-cache.ts";

export interface WatchedBundle {
  /** The newest good bundle; waits for the first. */
  current(): Promise<string>;
  close(): Promise<void>;
}

export interface WatchOptions {
  readonly dir: string;
  readonly name: string;
  readonly entryFile: string;
  readonly onRebuilt: () => void;
  readonly log: (line: string) => void;
}

/** Rebuilds a function whenever a file that went into it changes. */
export async function watchBundle(options: WatchOptions): Promise<WatchedBundle> {
  const first = Promise.withResolvers<string>();
  first.promise.catch(() => undefined);
  let newest: string | undefined;
  const outDir = join(options.dir, options.name);
  const report: Plugin = {
    name: "report",
    setup: (build) => {
      build.onEnd(async (result) => {
        if (result.errors.length > 0) {
          const reason = result.errors.map((error) => error.text).join("; ");
          options.log(`[${options.name}] build failed: ${reason}`);
          return;
        }
        newest = await writeOutputs(outDir, result);
        first.resolve(newest);
        options.onRebuilt();
      });
    },
  };
  const watcher = await context({
    ...bundleOptions,
    entryPoints: [options.entryFile],
    outfile: join(outDir, "handler.mjs"),
    write: false,
    plugins: [report],
  });
  await watcher.watch();
  return {
    current: () => (newest ? Promise.resolve(newest) : first.promise),
    close: () => watcher.dispose(),
  };
}
