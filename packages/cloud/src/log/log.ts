import type {
  ClinicId,
  ConsentId,
  NoteId,
  PatientId,
  QueueEntryId,
  RecordingId,
  ScanId,
  StaffId,
  VisitId,
} from "@swasya/domain/ids";
import type { LogCode } from "./catalogue.ts";

declare const code: unique symbol;
/** A word of a machine's vocabulary, e.g. an error's class; made by `wordOf` only. */
export type LogWord = string & { readonly [code]: true };

type Id = ClinicId | ConsentId | NoteId | PatientId | QueueEntryId | RecordingId | ScanId | StaffId | VisitId;

/** Ids, numbers, words: a name or a sentence does not type-check. */
export type LogFields = Readonly<Record<string, Id | LogWord | number | boolean | undefined>>;

export interface Log {
  info(message: LogCode, fields?: LogFields): void;
  warn(message: LogCode, fields?: LogFields): void;
  error(message: LogCode, fields?: LogFields): void;
}

const WORD = /^[A-Za-z][\w.:-]{0,63}$/;

/** The text if it looks like a code (`ThrottlingException`, `STT_NOT_CONFIGURED`), else `unprintable`. */
export const wordOf = (text: string): LogWord => (WORD.test(text) ? text : "unprintable") as LogWord;

/** What may be said of an error: its class, never its message. */
export const errorWord = (error: unknown): LogWord =>
  wordOf(error instanceof Error ? error.name : typeof error);

interface LogDeps {
  readonly now: () => number;
  readonly write: (line: string) => void;
}

/** One JSON line each: `{"level","at","code",…fields}`. */
export function createLog({ now, write }: LogDeps): Log {
  const at = (level: string) => (message: LogCode, fields?: LogFields) =>
    write(`${JSON.stringify({ level, at: new Date(now()).toISOString(), code: message, ...fields })}\n`);
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

export const stdoutLog = (): Log =>
  createLog({ now: Date.now, write: (line) => void process.stdout.write(line) });
