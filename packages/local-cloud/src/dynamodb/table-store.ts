import type { Store } from "../contracts.ts";
import { Fault } from "../fault.ts";
import type { Table } from "./table.ts";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS dynamodb_tables(
    name TEXT PRIMARY KEY, description TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS dynamodb_items(
    table_name TEXT NOT NULL, hash_key BLOB NOT NULL, range_key BLOB NOT NULL, item TEXT NOT NULL,
    PRIMARY KEY(table_name, hash_key, range_key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS dynamodb_index_entries(
    table_name TEXT NOT NULL, index_name TEXT NOT NULL, index_hash BLOB NOT NULL, index_range BLOB NOT NULL,
    hash_key BLOB NOT NULL, range_key BLOB NOT NULL,
    PRIMARY KEY(table_name, index_name, index_hash, index_range, hash_key, range_key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS dynamodb_stream(
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, record TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS dynamodb_stream_by_table ON dynamodb_stream(table_name, sequence);
  CREATE TABLE IF NOT EXISTS dynamodb_request_tokens(
    token TEXT PRIMARY KEY, request_hash TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID;`;

export interface TableStore {
  /** Takes a name or any ARN that contains it. Throws ResourceNotFoundException. */
  get(nameOrArn: string): Table;
  find(name: string): Table | undefined;
  all(): readonly Table[];
  save(table: Table): void;
  /** Deletes the table with its items, index entries and stream records. */
  remove(name: string): void;
}

export function createTableStore(store: Store): TableStore {
  store.db.exec(SCHEMA);
  const upsert = store.db.prepare("INSERT OR REPLACE INTO dynamodb_tables VALUES(?, ?)");
  const rows = store.db.prepare("SELECT description FROM dynamodb_tables").all();
  const tables = new Map<string, Table>();
  for (const row of rows) {
    const table = JSON.parse(String(row.description)) as Table;
    tables.set(table.name, table);
  }

  const nameOf = (nameOrArn: string) =>
    nameOrArn.startsWith("arn:") ? (nameOrArn.split("/")[1] ?? "") : nameOrArn;

  return {
    get(nameOrArn) {
      const table = tables.get(nameOf(nameOrArn));
      if (table) return table;
      throw new Fault("ResourceNotFoundException", "Requested resource not found");
    },
    find: (name) => tables.get(name),
    all: () => [...tables.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    save(table) {
      upsert.run(table.name, JSON.stringify(table));
      tables.set(table.name, table);
    },
    remove(name) {
      store.transaction(() => {
        for (const rowsOf of ["dynamodb_items", "dynamodb_index_entries", "dynamodb_stream"]) {
          store.db.prepare(`DELETE FROM ${rowsOf} WHERE table_name = ?`).run(name);
        }
        store.db.prepare("DELETE FROM dynamodb_tables WHERE name = ?").run(name);
      });
      tables.delete(name);
    },
  };
}
