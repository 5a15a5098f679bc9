import { invalid } from "../fault.ts";
import { parseInput } from "./input.ts";
import { createTableInput, keySchemaOf, newStream } from "./table-input.ts";
import { createTable, indexesOf, type TableDeps } from "./table-operations.ts";
import { replaceTable } from "./update-table.ts";

/** Creates the table, or brings its indexes and stream to the description. Throws when its own keys differ. */
export function ensureTable(deps: TableDeps, description: unknown): void {
  const request = parseInput(createTableInput, description);
  const table = deps.tables.find(request.TableName);
  if (!table) {
    createTable(deps, description);
    return;
  }
  const keys = keySchemaOf(request.KeySchema);
  if (keys.hash !== table.keys.hash || keys.range !== table.keys.range) {
    throw invalid(
      `The key schema of the existing table ${table.name} differs; its data must be deleted first.`,
    );
  }
  const wanted = request.StreamSpecification?.StreamEnabled
    ? request.StreamSpecification.StreamViewType
    : undefined;
  replaceTable(deps, table, {
    ...table,
    attributeTypes: Object.fromEntries(
      request.AttributeDefinitions.map((each) => [each.AttributeName, each.AttributeType]),
    ),
    indexes: indexesOf(request),
    billingMode: request.BillingMode ?? table.billingMode,
    stream: wanted === table.stream?.viewType ? table.stream : wantedStream(wanted, deps.now()),
  });
}

const wantedStream = (viewType: string | undefined, nowMs: number) =>
  viewType === undefined ? undefined : newStream(viewType, nowMs);
