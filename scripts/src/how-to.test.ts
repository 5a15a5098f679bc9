import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./config.ts";

/*
 * The pages under docs/how-to list, on an example that exists, every file to touch. What a list must hold is written
 * above it: `every file that names: a, b` and, where it follows a semicolon, `and all of <folder>`.
 */

const PAGES = join(ROOT, "docs/how-to");
const SKIPPED = new Set(["node_modules", "dist", ".next", "test-results", "fixtures"]);

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path);
    return /\.(ts|tsx|yaml)$/.test(entry.name) ? [path] : [];
  });
}

const self = relative(ROOT, import.meta.filename);
const sources = ["apps", "packages", "infra", "scripts"]
  .flatMap(filesBelow)
  .filter((path) => path !== self)
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

interface List {
  readonly page: string;
  readonly names: string[];
  readonly folder: string | undefined;
  /** As the page has them, in its order. */
  readonly files: string[];
}

function listsOf(page: string): List[] {
  const text = readFileSync(join(PAGES, page), "utf8");
  return [...text.matchAll(/<!-- every file that names: (.+?) -->\n\n((?:\|.*\n)+)/g)].map(
    ([, what = "", table = ""]) => {
      const [names = "", folder] = what.split("; and all of ");
      const files = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, file = ""]) => file);
      return { page, names: names.split(", "), folder, files };
    },
  );
}

const lists = readdirSync(PAGES).flatMap(listsOf);

test("every page has its list", () => {
  expect([...new Set(lists.map(({ page }) => page))].toSorted()).toEqual(readdirSync(PAGES).toSorted());
});

test.each(lists)("$page names every file to touch, and no other ($names)", ({ names, folder, files }) => {
  const touched = sources.filter(
    ({ path, text }) =>
      (folder !== undefined && path.startsWith(`${folder}/`)) || names.some((name) => text.includes(name)),
  );
  expect(files.toSorted()).toEqual(touched.map(({ path }) => path).toSorted());
});
