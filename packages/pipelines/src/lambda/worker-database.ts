import { createDocuments } from "@swasya/cloud/clients";
import type { TableNames } from "@swasya/cloud/keys";
import type { Database } from "@swasya/cloud/table/database";

const UNNAMED: TableNames = { patients: "", notes: "", history: "", queue: "", audit: "", guards: "" };

/** A worker names only the tables its role may touch; a call to another one fails on its empty name. */
export const workerDatabase = (region: string, tables: Partial<TableNames>): Database => ({
  documents: createDocuments({ region }),
  tables: { ...UNNAMED, ...tables },
});
