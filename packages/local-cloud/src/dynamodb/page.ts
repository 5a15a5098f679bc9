import { createHash } from "node:crypto";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import type { Json, Store } from "../contracts.ts";
import { invalid } from "../fault.ts";
import type { Item } from "./attribute-value.ts";
import { pickAttributes, project } from "./document.ts";
import { evaluate } from "./evaluate.ts";
import type { Expressions } from "./expressions.ts";
import { itemSize } from "./item-size.ts";
import type { KeyRange } from "./key-condition.ts";
import { parseItem } from "./parse-item.ts";
import type { ReadInput } from "./read-input.ts";
import {
  encodeIndexKey,
  encodeItemKey,
  encodeKeyOf,
  keyNames,
  projectedAttributes,
  type Table,
  type TableIndex,
} from "./table.ts";

const MAX_PAGE_BYTES = 1024 * 1024;

export interface PageReaderDeps {
  readonly store: Store;
}

export interface PageRequest {
  readonly table: Table;
  readonly index: TableIndex | undefined;
  readonly request: ReadInput;
  readonly expressions: Expressions;
  /** Absent for a scan. */
  readonly range?: KeyRange;
  readonly descending: boolean;
  readonly segment?: { readonly number: number; readonly of: number };
}

/** Reads one page of a table or index in key order, as Query and Scan answer it. */
export function createPageReader({ store }: PageReaderDeps): (page: PageRequest) => Json {
  const statements = new Map<string, StatementSync>();

  function prepared(sql: string): StatementSync {
    const statement = statements.get(sql) ?? store.db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }

  return (page) => {
    const { sql, values } = selectFor(page);
    return collect(page, prepared(sql).iterate(...values));
  };
}

function selectFor(page: PageRequest): { sql: string; values: SQLInputValue[] } {
  const { table, index, range, descending } = page;
  const columns = index
    ? ["entry.index_hash", "entry.index_range", "entry.hash_key", "entry.range_key"]
    : ["item.hash_key", "item.range_key"];
  const source = index
    ? "dynamodb_index_entries entry JOIN dynamodb_items item USING(table_name, hash_key, range_key)"
    : "dynamodb_items item";
  const conditions = [index ? "entry.table_name = ? AND entry.index_name = ?" : "item.table_name = ?"];
  const values: SQLInputValue[] = index ? [table.name, index.name] : [table.name];
  if (range) {
    conditions.push(
      `${columns[0]} = ?`,
      ...range.bounds.map((bound) => `${columns[1]} ${bound.comparator} ?`),
    );
    values.push(range.hash, ...range.bounds.map((bound) => bound.bytes));
  }
  const start = startAfter(page);
  if (start) {
    conditions.push(
      `(${columns.join(", ")}) ${descending ? "<" : ">"} (${columns.map(() => "?").join(", ")})`,
    );
    values.push(...start);
  }
  const order = columns.map((column) => `${column} ${descending ? "DESC" : "ASC"}`).join(", ");
  return {
    sql: `SELECT item.item FROM ${source} WHERE ${conditions.join(" AND ")} ORDER BY ${order}`,
    values,
  };
}

const badStart = () => invalid("The provided starting key is invalid");

function startAfter({ table, index, request, range }: PageRequest): Buffer[] | undefined {
  if (!request.ExclusiveStartKey) return undefined;
  const given = parseItem(request.ExclusiveStartKey);
  const names = startKeyNames(table, index);
  if (Object.keys(given).length !== names.length || names.some((name) => given[name] === undefined)) {
    throw badStart();
  }
  const key = encodeItemKey(table, pickAttributes(given, keyNames(table.keys)));
  const entry = index && encodeIndexKey(table, index, given);
  if (range && !(entry ?? key).hash.equals(range.hash)) {
    throw invalid("The provided starting key is outside query boundaries based on provided conditions");
  }
  return [...(entry ? [entry.hash, entry.range] : []), key.hash, key.range];
}

const startKeyNames = (table: Table, index: TableIndex | undefined) => [
  ...new Set([...keyNames(table.keys), ...(index ? keyNames(index.keys) : [])]),
];

function collect(page: PageRequest, rows: Iterable<Record<string, unknown>>): Json {
  const { table, index, request, expressions } = page;
  const projected = index && projectedAttributes(table, index);
  const found: Item[] = [];
  let scanned = 0;
  let bytes = 0;
  let last: Item | undefined;
  let full = false;
  for (const row of rows) {
    const whole = JSON.parse(String(row.item)) as Item;
    if (!isInSegment(page, whole)) continue;
    if (bytes > MAX_PAGE_BYTES) {
      full = true;
      break;
    }
    const item = projected ? pickAttributes(whole, projected) : whole;
    scanned += 1;
    bytes += itemSize(item);
    last = whole;
    if (!expressions.filter || evaluate(expressions.filter, item)) {
      found.push(project(item, expressions.projection));
    }
    if (scanned === request.Limit) {
      full = true;
      break;
    }
  }
  const next = full && last && !isLastOfRange(page, last) ? last : undefined;
  return {
    ...(request.Select !== "COUNT" && { Items: found }),
    Count: found.length,
    ScannedCount: scanned,
    ...(next && { LastEvaluatedKey: pickAttributes(next, startKeyNames(table, index)) }),
  };
}

/** A table holds one item per key, so nothing can follow the one that lies on the range's far bound. */
function isLastOfRange({ table, index, range, descending }: PageRequest, last: Item): boolean {
  if (index || !range) return false;
  const far = descending ? ">=" : "<=";
  const bound = range.bounds.find(({ comparator }) => comparator === far);
  return bound !== undefined && encodeKeyOf(table, last).range.equals(bound.bytes);
}

function isInSegment({ table, segment }: PageRequest, item: Item): boolean {
  if (!segment) return true;
  const hash = createHash("md5").update(encodeKeyOf(table, item).hash).digest();
  return hash.readUInt32BE(0) % segment.of === segment.number;
}
