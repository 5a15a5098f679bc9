import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXT = /\.(?:js|css|svg|json|webmanifest)$/;
/** Below this the headers of the answer weigh more than what is saved. */
const LEAST_BYTES = 1024;

/**
 * Puts `x.js.br` and `x.js.gz` beside `x.js` of a built page: compressed once when it is built, and served as
 * CloudFront would, which compresses by itself. The page itself is not: each answer carries its own nonce.
 */
export function precompress(folder: string): number {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => TEXT.test(path));
  const worth = texts
    .map((path) => join(folder, path))
    .filter((path) => readFileSync(path).length >= LEAST_BYTES);
  for (const path of worth) {
    const bytes = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
  return worth.length;
}

if (process.argv[1] === import.meta.filename) precompress(process.argv[2] ?? "dist");
