import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ROOT } from "./config.ts";

const skipped = new Set(["node_modules", "dist", "fixtures"]);

/** Every Markdown page below the folder; what is installed, built or hidden does not count. */
function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return skipped.has(entry.name) || entry.name.startsWith(".") ? [] : pagesBelow(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** What a build makes is cited, and is there after it. */
const isBuilt = (path: string): boolean => path.includes("/dist/");

const pages = pagesBelow(ROOT);

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
    .filter((path) => !isBuilt(path) && !existsSync(path))
    .map((path) => `${relative(ROOT, page)} cites ${relative(ROOT, path)}, which is gone.`),
);
process.stdout.write(broken.length > 0 ? "" : `${pages.length} pages, every path they cite exists.\n`);
if (broken.length > 0) {
  process.stderr.write(`${broken.join("\n")}\n`);
  process.exitCode = 1;
}
