import { invalid } from "../fault.ts";
import { parseInput } from "./input.ts";
import { indexOf, newStream, updateTableInput, type UpdateTableInput } from "./table-input.ts";
import type { TableDeps } from "./table-operations.ts";
import { findIndex, keyNames, type Table, type TableIndex } from "./table.ts";

/** UpdateTable: global indexes, stream, protection. Everything it changes is there when it returns. */
export function updateTable(deps: TableDeps, input: unknown): Table {
  const request = parseInput(updateTableInput, input);
  const table = deps.tables.get(request.TableName);
  const updated: Table = {
    ...table,
    attributeTypes: {
      ...table.attributeTypes,
      ...Object.fromEntries(
        (request.AttributeDefinitions ?? []).map((each) => [each.AttributeName, each.AttributeType]),
      ),
    },
    indexes: updatedIndexes(table, request),
    billingMode: request.BillingMode ?? table.billingMode,
    stream: updatedStream(table, request, deps.now()),
    encrypted: request.SSESpecification?.Enabled ?? table.encrypted,
    deletionProtected: request.DeletionProtectionEnabled ?? table.deletionProtected,
  };
  replaceTable(deps, table, updated);
  return updated;
}

function updatedIndexes(table: Table, request: UpdateTableInput): TableIndex[] {
  let indexes = [...table.indexes];
  for (const { Create, Delete } of request.GlobalSecondaryIndexUpdates ?? []) {
    if (Delete) {
      findIndex(table, Delete.IndexName);
      indexes = indexes.filter((index) => index.name !== Delete.IndexName);
    }
    if (Create) {
      if (indexes.some((index) => index.name === Create.IndexName)) {
        throw invalid(`Attempting to create an index which already exists: ${Create.IndexName}`);
      }
      indexes.push(indexOf(Create, true));
    }
  }
  return indexes;
}

function updatedStream(table: Table, { StreamSpecification: wanted }: UpdateTableInput, nowMs: number) {
  if (!wanted) return table.stream;
  if (!wanted.StreamEnabled) return undefined;
  if (table.stream) throw invalid("Table already has an enabled stream");
  return newStream(wanted.StreamViewType, nowMs);
}

/** Saves the new description and fills or empties the indexes that differ; data stays. */
export function replaceTable({ store, tables, items }: TableDeps, before: Table, after: Table): void {
  const missing = after.indexes
    .flatMap((index) => keyNames(index.keys))
    .find((name) => !after.attributeTypes[name]);
  if (missing !== undefined) {
    throw invalid(
      `One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [${missing}]`,
    );
  }
  const kept = after.indexes.filter((index) => before.indexes.some((old) => sameEntries(old, index)));
  store.transaction(() => {
    for (const index of before.indexes) {
      if (!kept.some((same) => same.name === index.name)) items.emptyIndex(before.name, index.name);
    }
    for (const index of after.indexes) if (!kept.includes(index)) items.fillIndex(after, index);
    tables.save(after);
  });
}

const sameEntries = (one: TableIndex, other: TableIndex) =>
  one.name === other.name && one.keys.hash === other.keys.hash && one.keys.range === other.keys.range;
