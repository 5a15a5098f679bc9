import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ROOT } from "./config.ts";

const skipped = /node_modules|\.tools|\.swasya|\.next|dist|\.git\/|fixtures/;
const pages = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && !skipped.test(file))
  .map((file) => join(ROOT, file));

/** A cited path: `packages/…`, `apps/…` and so on in back quotes, or the target of a Markdown link. */
function citedPaths(page: string): string[] {
  const text = readFileSync(page, "utf8").replace(/```[\s\S]*?```/g, "");
  const quoted = [...text.matchAll(/`((?:packages|apps|infra|scripts|docs|samples)\/[\w./-]+)`/g)].map(
    ([, path]) => join(ROOT, path ?? ""),
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) =>
    join(dirname(page), path ?? ""),
  );
  return [...quoted, ...linked];
}

const broken = pages.flatMap((page) =>
  citedPaths(page)
    .filter((path) => !existsSync(path))
    .map((path) => `${relative(ROOT, page)} cites ${relative(ROOT, path)}, which is gone.`),
);
process.stdout.write(broken.length > 0 ? "" : `${pages.length} pages, every path they cite exists.\n`);
if (broken.length > 0) {
  process.stderr.write(`${broken.join("\n")}\n`);
  process.exitCode = 1;
}
