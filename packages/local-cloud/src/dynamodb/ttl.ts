import { z } from "zod";
import type { Store } from "../contracts.ts";
import type { Item } from "./attribute-value.ts";
import { invalid } from "../fault.ts";
import { parseInput, tableName } from "./input.ts";
import type { ItemStore } from "./item-store.ts";
import type { Operations } from "./operations.ts";
import { encodeKeyOf, type Table } from "./table.ts";
import type { TableStore } from "./table-store.ts";

const TTL_SERVICE = { type: "Service", principalId: "dynamodb.amazonaws.com" } as const;
/** AWS leaves items alone whose time passed more than five years ago: it takes them for a wrong unit. */
const OLDEST_SECONDS = 5 * 365 * 24 * 3600;

const updateInput = z.object({
  TableName: tableName,
  TimeToLiveSpecification: z.object({ AttributeName: z.string().min(1).max(255), Enabled: z.boolean() }),
});
const describeInput = z.object({ TableName: tableName });

export function createTtlOperations(tables: TableStore): Operations {
  return {
    UpdateTimeToLive(input) {
      const { TableName, TimeToLiveSpecification: wanted } = parseInput(updateInput, input);
      const table = tables.get(TableName);
      if (wanted.Enabled && table.ttlAttribute !== undefined) throw invalid("TimeToLive is already enabled");
      if (!wanted.Enabled && table.ttlAttribute === undefined)
        throw invalid("TimeToLive is already disabled");
      tables.save({ ...table, ttlAttribute: wanted.Enabled ? wanted.AttributeName : undefined });
      return { TimeToLiveSpecification: wanted };
    },
    DescribeTimeToLive(input) {
      const { ttlAttribute } = tables.get(parseInput(describeInput, input).TableName);
      return {
        TimeToLiveDescription:
          ttlAttribute === undefined
            ? { TimeToLiveStatus: "DISABLED" }
            : { TimeToLiveStatus: "ENABLED", AttributeName: ttlAttribute },
      };
    },
  };
}

export interface TtlDeps {
  readonly store: Store;
  readonly tables: TableStore;
  readonly items: ItemStore;
}

/** Deletes what has expired, each deletion with its stream record; returns how many. */
export function sweepExpired(deps: TtlDeps, nowSeconds: number): number {
  const { store, tables } = deps;
  return store.transaction(() => {
    let swept = 0;
    for (const table of tables.all()) swept += sweepTable(deps, table, nowSeconds);
    return swept;
  });
}

function sweepTable({ store, items }: TtlDeps, table: Table, nowSeconds: number): number {
  if (table.ttlAttribute === undefined) return 0;
  const expired = store.db
    .prepare(
      `SELECT item FROM dynamodb_items WHERE table_name = ?
       AND CAST(json_extract(item, ?) AS REAL) BETWEEN ? AND ?`,
    )
    .all(table.name, `$.${JSON.stringify(table.ttlAttribute)}.N`, nowSeconds - OLDEST_SECONDS, nowSeconds);
  for (const row of expired) {
    const before = JSON.parse(String(row.item)) as Item;
    items.write(table, encodeKeyOf(table, before), { before, after: undefined, identity: TTL_SERVICE });
  }
  return expired.length;
}
