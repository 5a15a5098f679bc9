import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { build, type BuildOptions, type BuildResult } from "esbuild";
import { z } from "zod";

/** As `sam build` does it: one ES module a function, with `require` for the CommonJS inside. */
export const bundleOptions = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  sourcemap: "linked",
  metafile: true,
  logLevel: "silent",
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
} as const satisfies BuildOptions;

const Manifest = z.object({
  options: z.string(),
  bundleFile: z.string(),
  /** Path and content hash of every file that went in. */
  inputs: z.array(z.tuple([z.string(), z.string()])),
});
type Manifest = z.infer<typeof Manifest>;

export interface BundleCache {
  /** The bundle's path; builds only when an input changed since the last build. */
  bundle(name: string, entryFile: string): Promise<string>;
}

/** Safe for several processes on one folder: a bundle's path holds its hash, and manifests are renamed into place. */
export function createBundleCache(dir: string): BundleCache {
  const optionsHash = hash(JSON.stringify(bundleOptions));
  const hashes = new Map<string, Promise<string>>();
  const hashOf = (file: string): Promise<string> => {
    const known = hashes.get(file) ?? readFile(file).then(hash, () => "gone");
    hashes.set(file, known);
    return known;
  };
  const isFresh = async (manifest: Manifest): Promise<boolean> => {
    if (manifest.options !== optionsHash || !existsSync(manifest.bundleFile)) return false;
    const same = await Promise.all(
      manifest.inputs.map(async ([file, before]) => (await hashOf(file)) === before),
    );
    return same.every(Boolean);
  };

  return {
    bundle: async (name, entryFile) => {
      const manifestFile = join(dir, `${name}.json`);
      const manifest = await readManifest(manifestFile, entryFile);
      if (manifest && (await isFresh(manifest))) return manifest.bundleFile;
      const result = await build({
        ...bundleOptions,
        entryPoints: [entryFile],
        outfile: join(dir, name, "handler.mjs"),
        write: false,
      });
      const bundleFile = await writeOutputs(join(dir, name), result);
      const inputs = await Promise.all(
        Object.keys(result.metafile.inputs).map(async (input): Promise<[string, string]> => {
          const file = resolve(input);
          return [file, await hashOf(file)];
        }),
      );
      await writeWhole(
        manifestFile,
        JSON.stringify({ options: optionsHash, bundleFile, inputs } satisfies Manifest),
      );
      return bundleFile;
    },
  };
}

/** Writes bundle and source map under a folder named by their hash; returns the bundle's path. */
export async function writeOutputs(dir: string, result: BuildResult): Promise<string> {
  const outputs = result.outputFiles ?? [];
  const code = outputs.find((output) => output.path.endsWith(".mjs"));
  if (!code) throw new Error("esbuild wrote no bundle");
  const folder = join(dir, hash(code.contents).slice(0, 16));
  await Promise.all(
    outputs.map((output) =>
      writeWhole(join(folder, relative(dirname(code.path), output.path)), output.contents),
    ),
  );
  return join(folder, relative(dirname(code.path), code.path));
}

async function readManifest(file: string, entryFile: string): Promise<Manifest | undefined> {
  try {
    const manifest = Manifest.parse(JSON.parse(await readFile(file, "utf8")));
    return manifest.inputs.some(([input]) => input === resolve(entryFile)) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
