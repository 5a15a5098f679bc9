import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataStore } from "cognito-local/lib/services/dataStore/dataStore.js";
import type { DataStoreFactory } from "cognito-local/lib/services/dataStore/factory.js";

type Tree = Record<string, unknown>;

/**
 * cognito-local's storage, one JSON file per pool. Its own writes files in place and not in turn, so that a kill or two
 * quick calls could leave half a file and no users; this one replaces the file in one step.
 */
export function createJsonDataStoreFactory(dir: string): DataStoreFactory {
  mkdirSync(dir, { recursive: true });
  return {
    create: async (_context, id, defaults) => {
      const file = join(dir, `${id}.json`);
      const root = existsSync(file) ? readTree(file) : { ...defaults };
      const store = createDataStore(root, () => writeTree(file, root));
      writeTree(file, root);
      return store;
    },
  };
}

function createDataStore(root: Tree, save: () => void): DataStore {
  return {
    getRoot: async () => root as never,
    get: async (_context: unknown, key: string | string[], defaultValue?: unknown) =>
      (pathOf(key).reduce<unknown>((node, step) => (node as Tree | undefined)?.[step], root) ??
        defaultValue ??
        null) as never,
    set: async (_context, key, value) => {
      const { parent, last } = locate(root, key);
      parent[last] = value;
      save();
    },
    delete: async (_context, key) => {
      const { parent, last } = locate(root, key);
      delete parent[last];
      save();
    },
  };
}

const pathOf = (key: string | string[]): string[] => [key].flat();

function locate(root: Tree, key: string | string[]): { parent: Tree; last: string } {
  const steps = pathOf(key);
  const last = steps.at(-1) ?? "";
  const parent = steps.slice(0, -1).reduce<Tree>((node, step) => (node[step] ??= {}) as Tree, root);
  return { parent, last };
}

const readTree = (file: string): Tree =>
  JSON.parse(readFileSync(file, "utf8"), (key, value: unknown) =>
    key.endsWith("Date") && typeof value === "string" ? new Date(value) : value,
  ) as Tree;

function writeTree(file: string, root: Tree) {
  writeFileSync(`${file}.new`, JSON.stringify(root), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
