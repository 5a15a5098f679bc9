import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "./contracts.ts";

/** Opens `<dir>/cloud.sqlite` for this process alone. Throws a one-sentence Error when another process has it. */
export function openStore(dir: string): Store {
  mkdirSync(dir, { recursive: true });
  const db = openExclusively(dir);
  let depth = 0;
  let pending = new Set<() => void>();

  function transaction<T>(work: () => T): T {
    const outermost = depth === 0;
    const before = new Set(pending);
    db.exec(outermost ? "BEGIN IMMEDIATE" : `SAVEPOINT level${depth}`);
    depth += 1;
    let result: T;
    try {
      result = work();
      db.exec(outermost ? "COMMIT" : `RELEASE level${depth - 1}`);
    } catch (error) {
      depth -= 1;
      pending = before;
      if (db.isTransaction)
        db.exec(outermost ? "ROLLBACK" : `ROLLBACK TO level${depth}; RELEASE level${depth}`);
      throw error;
    }
    depth -= 1;
    if (outermost) runPending();
    return result;
  }

  function runPending() {
    const works = pending;
    pending = new Set();
    for (const work of works) runAfterCommit(work);
  }

  return {
    db,
    dir,
    transaction,
    afterCommit: (work) => {
      if (depth > 0) pending.add(work);
      else runAfterCommit(work);
    },
    close: () => db.close(),
  };
}

// The write has happened: a failing listener must not make its caller believe otherwise.
function runAfterCommit(work: () => void) {
  try {
    work();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

function openExclusively(dir: string): DatabaseSync {
  const db = new DatabaseSync(join(dir, "cloud.sqlite"), { timeout: 0 });
  try {
    db.exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
    db.exec("PRAGMA cache_size=-32000; BEGIN IMMEDIATE; COMMIT");
    return db;
  } catch (error) {
    db.close();
    if (error instanceof Error && /locked|busy/.test(error.message)) {
      throw new Error(`Another Swasya local cloud is using ${dir}. Stop it first, or run npm run reset.`, {
        cause: error,
      });
    }
    throw error;
  }
}
