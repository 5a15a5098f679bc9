import { createIotData } from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { workerDatabase } from "../lambda/worker-database.ts";
import { readConfig } from "./config.ts";
import { createRebuild } from "./rebuild-timeline.ts";
import { createStreamHandler } from "./stream-handler.ts";

export function createContainer() {
  const config = readConfig();
  const region = config.AWS_REGION;
  const log = stdoutLog();
  const database = workerDatabase(region, {
    notes: config.NOTES_TABLE,
    history: config.HISTORY_TABLE,
  });
  const rebuild = createRebuild({
    now: Date.now,
    log,
    notes: createNoteRepository(database),
    history: createHistoryRepository(database),
    live: createLivePublisher({ iotData: createIotData({ region }), log }),
  });
  return createStreamHandler({ log, rebuild });
}
