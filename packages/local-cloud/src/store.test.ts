import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Store } from "./contracts.ts";
import { openStore } from "./store.ts";

let dir: string;
let store: Store;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "swasya-store-"));
  store = openStore(dir);
  store.db.exec("CREATE TABLE notes(text TEXT)");
});

afterEach(() => {
  store.close();
  rmSync(dir, { recursive: true });
});

const add = (text: string) => void store.db.prepare("INSERT INTO notes VALUES(?)").run(text);
const texts = () =>
  store.db
    .prepare("SELECT text FROM notes ORDER BY rowid")
    .all()
    .map((row) => row.text);

it("keeps what a transaction wrote over a reopening", () => {
  store.transaction(() => add("one"));
  store.close();
  store = openStore(dir);
  expect(texts()).toEqual(["one"]);
});

it("rolls everything back when the outer transaction throws", () => {
  const failing = () =>
    store.transaction(() => {
      store.transaction(() => add("inner"));
      add("outer");
      throw new Error("no");
    });
  expect(failing).toThrow("no");
  expect(texts()).toEqual([]);
});

it("rolls back only the inner transaction when the outer one catches its error", () => {
  const calls: string[] = [];
  store.transaction(() => {
    add("outer");
    store.afterCommit(() => calls.push("outer"));
    try {
      store.transaction(() => {
        add("inner");
        store.afterCommit(() => calls.push("inner"));
        throw new Error("no");
      });
    } catch {
      add("caught");
    }
  });
  expect(texts()).toEqual(["outer", "caught"]);
  expect(calls).toEqual(["outer"]);
});

it("calls an after-commit function once, after the commit and never after a rollback", () => {
  const seen: unknown[][] = [];
  const look = () => void seen.push(texts());
  store.transaction(() => {
    store.afterCommit(look);
    store.afterCommit(look);
    add("one");
    expect(seen).toEqual([]);
  });
  expect(seen).toEqual([["one"]]);
  expect(() =>
    store.transaction(() => {
      store.afterCommit(look);
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(seen).toHaveLength(1);
});

it("lets an after-commit function write in a transaction of its own", () => {
  store.transaction(() => {
    add("one");
    store.afterCommit(() => store.transaction(() => add("two")));
  });
  expect(texts()).toEqual(["one", "two"]);
});

it("tells a second process in one sentence that the folder is taken", () => {
  const script = `import { openStore } from ${JSON.stringify(fileURLToPath(new URL("./store.ts", import.meta.url)))};
    try { openStore(process.argv[1]); } catch (error) { console.log(error.message); }`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script, dir], {
    encoding: "utf8",
  });
  expect(stdout.trim()).toBe(
    `Another Swasya local cloud is using ${dir}. Stop it first, or run npm run reset.`,
  );
});
