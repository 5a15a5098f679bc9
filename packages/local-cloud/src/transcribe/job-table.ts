import type { Store } from "../contracts.ts";
import { Job } from "./job.ts";

export interface JobTable {
  find(name: string): Job | undefined;
  save(job: Job): void;
  remove(name: string): void;
  /** Newest first. */
  list(): Job[];
  /** Neither completed nor failed, oldest first. */
  listPending(): Job[];
}

export function createJobTable(store: Store): JobTable {
  store.db.exec(`CREATE TABLE IF NOT EXISTS transcription_jobs (
    name TEXT PRIMARY KEY, created REAL NOT NULL, pending INTEGER NOT NULL, job TEXT NOT NULL) WITHOUT ROWID`);
  const select = store.db.prepare("SELECT job FROM transcription_jobs WHERE name = ?");
  const selectAll = store.db.prepare("SELECT job FROM transcription_jobs ORDER BY created DESC");
  const selectPending = store.db.prepare(
    "SELECT job FROM transcription_jobs WHERE pending = 1 ORDER BY created",
  );
  const upsert = store.db.prepare(
    "INSERT OR REPLACE INTO transcription_jobs (name, created, pending, job) VALUES (?, ?, ?, ?)",
  );
  const remove = store.db.prepare("DELETE FROM transcription_jobs WHERE name = ?");
  const read = (row: Record<string, unknown>): Job => Job.parse(JSON.parse(String(row["job"])));

  return {
    find: (name) => {
      const row = select.get(name);
      return row && read(row);
    },
    save: (job) => {
      const isPending =
        job.TranscriptionJobStatus === "QUEUED" || job.TranscriptionJobStatus === "IN_PROGRESS";
      upsert.run(job.TranscriptionJobName, job.CreationTime, isPending ? 1 : 0, JSON.stringify(job));
    },
    remove: (name) => void remove.run(name),
    list: () => selectAll.all().map(read),
    listPending: () => selectPending.all().map(read),
  };
}
