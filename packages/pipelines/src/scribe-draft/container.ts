import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { patientsById } from "../lambda/patients-by-id.ts";
import { liveOf, mediaOf, transcriptionOf } from "../lambda/worker-aws.ts";
import { workerDatabase } from "../lambda/worker-database.ts";
import { createWorkerModel } from "../lambda/worker-model.ts";
import { readConfig } from "./config.ts";
import { createNoteDrafting } from "./draft-note.ts";
import { readVariants } from "./draft-variants.ts";
import { createSoapDrafter } from "./draft-soap.ts";
import { createJobEventHandler } from "./job-event.ts";
import { readNoteLanguages } from "./note-languages.ts";

export function createContainer() {
  const config = readConfig();
  const now = Date.now;
  const log = stdoutLog();
  const database = workerDatabase(config.AWS_REGION, {
    patients: config.PATIENTS_TABLE,
    notes: config.NOTES_TABLE,
    history: config.HISTORY_TABLE,
    audit: config.AUDIT_TABLE,
  });
  const draftSoap = createSoapDrafter({
    model: createWorkerModel(config, { log, now }),
    patients: patientsById(database),
    log,
    variants: readVariants(config.DRAFT_VARIANTS, config.PROMPT_VERSION),
    languageOf: readNoteLanguages(config.NOTE_LANGUAGE),
  });
  const draftNote = createNoteDrafting({
    now,
    log,
    notes: createNoteRepository(database),
    history: createHistoryRepository(database),
    media: mediaOf(config, now),
    transcription: transcriptionOf(config),
    live: liveOf(config, log),
    draftSoap,
  });
  return createJobEventHandler({ log, draftNote });
}
