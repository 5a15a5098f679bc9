import type { Store } from "../contracts.ts";
import { invalid } from "../fault.ts";
import type { Item } from "./attribute-value.ts";
import { equalItems } from "./compare-values.ts";
import { itemSize, MAX_ITEM_BYTES } from "./item-size.ts";
import type { Change, StreamLog } from "./stream-log.ts";
import { type EncodedKey, encodeIndexKey, type Table, type TableIndex } from "./table.ts";

export interface ItemStore {
  read(table: Table, key: EncodedKey): Item | undefined;
  /** Writes the item, its index entries and its stream record; call it inside a transaction. */
  write(table: Table, key: EncodedKey, change: Change): void;
  count(table: Table): number;
  fillIndex(table: Table, index: TableIndex): void;
  emptyIndex(tableName: string, indexName: string): void;
}

const sameKey = (one: EncodedKey, other: EncodedKey) =>
  one.hash.equals(other.hash) && one.range.equals(other.range);

export function createItemStore(store: Store, log: StreamLog): ItemStore {
  const { db } = store;
  const select = db.prepare(
    "SELECT item FROM dynamodb_items WHERE table_name = ? AND hash_key = ? AND range_key = ?",
  );
  const upsert = db.prepare("INSERT OR REPLACE INTO dynamodb_items VALUES(?, ?, ?, ?)");
  const remove = db.prepare(
    "DELETE FROM dynamodb_items WHERE table_name = ? AND hash_key = ? AND range_key = ?",
  );
  const addEntry = db.prepare("INSERT OR IGNORE INTO dynamodb_index_entries VALUES(?, ?, ?, ?, ?, ?)");
  const removeEntry = db.prepare(
    `DELETE FROM dynamodb_index_entries WHERE table_name = ? AND index_name = ? AND index_hash = ?
     AND index_range = ? AND hash_key = ? AND range_key = ?`,
  );

  function moveEntry(table: Table, index: TableIndex, key: EncodedKey, { before, after }: Change) {
    const oldEntry = before && encodeIndexKey(table, index, before);
    const newEntry = after && encodeIndexKey(table, index, after);
    if (oldEntry && newEntry && sameKey(oldEntry, newEntry)) return;
    const place = [key.hash, key.range] as const;
    if (oldEntry) removeEntry.run(table.name, index.name, oldEntry.hash, oldEntry.range, ...place);
    if (newEntry) addEntry.run(table.name, index.name, newEntry.hash, newEntry.range, ...place);
  }

  return {
    read(table, key) {
      const row = select.get(table.name, key.hash, key.range);
      return row && (JSON.parse(String(row.item)) as Item);
    },
    write(table, key, change) {
      const { before, after } = change;
      if (after && itemSize(after) > MAX_ITEM_BYTES) {
        throw invalid("Item size has exceeded the maximum allowed size");
      }
      if (!before && !after) return;
      if (before && after && equalItems(before, after)) return;
      for (const index of table.indexes) moveEntry(table, index, key, change);
      if (after) upsert.run(table.name, key.hash, key.range, JSON.stringify(after));
      else remove.run(table.name, key.hash, key.range);
      log.append(table, change);
    },
    count: (table) =>
      Number(db.prepare("SELECT count(*) AS n FROM dynamodb_items WHERE table_name = ?").get(table.name)?.n),
    fillIndex(table, index) {
      const rows = db.prepare("SELECT hash_key, range_key, item FROM dynamodb_items WHERE table_name = ?");
      for (const row of rows.all(table.name)) {
        const entry = encodeIndexKey(table, index, JSON.parse(String(row.item)) as Item);
        if (!entry) continue;
        addEntry.run(
          table.name,
          index.name,
          entry.hash,
          entry.range,
          row.hash_key ?? null,
          row.range_key ?? null,
        );
      }
    },
    emptyIndex(tableName, indexName) {
      const all = db.prepare("DELETE FROM dynamodb_index_entries WHERE table_name = ? AND index_name = ?");
      all.run(tableName, indexName);
    },
  };
}
