import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { patientsById } from "../lambda/patients-by-id.ts";
import { liveOf } from "../lambda/worker-aws.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { createWorkerModel } from "../lambda/worker-model.ts";
import { readConfig } from "./config.ts";
import { createHighlighter } from "./highlight-timeline.ts";
import { createRebuild } from "./rebuild-timeline.ts";
import { createStreamHandler } from "./stream-handler.ts";

/** Of one request of at most two: the template gives this worker a minute. */
const MODEL_TIMEOUT_MS = 20_000;

export function createContainer() {
  const config = readConfig();
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(config.AWS_REGION, {
    notes: config.NOTES_TABLE,
    history: config.HISTORY_TABLE,
    patients: config.PATIENTS_TABLE,
  });
  const highlight = createHighlighter({
    model: createWorkerModel(config, { log, now, timeoutMs: MODEL_TIMEOUT_MS }),
    patients: patientsById(database),
    log,
  });
  const rebuild = createRebuild({
    now,
    log,
    notes: createNoteRepository(database),
    history: createHistoryRepository(database),
    live: liveOf(config, log),
    highlight,
  });
  return createStreamHandler({ log, rebuild });
}
