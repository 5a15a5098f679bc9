import { z } from "zod";
import { invalid } from "../fault.ts";
import { parseInput } from "./input.ts";
import { createTableInput, keySchemaOf, newStream } from "./table-input.ts";
import { createTable, indexesOf, type TableDeps } from "./table-operations.ts";
import { replaceTable } from "./update-table.ts";

/** CloudFormation states it with the table; the API has a call of its own for it. */
const ttlInput = z.object({
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

/**
 * Creates the table, or brings its indexes, stream and time to live to the description. Throws when its own
 * keys differ.
 */
export function ensureTable(deps: TableDeps, description: unknown): void {
  ensureShape(deps, description);
  const { TableName } = parseInput(createTableInput, description);
  const { TimeToLiveSpecification: ttl } = parseInput(ttlInput, description);
  const ttlAttribute = ttl?.Enabled ? ttl.AttributeName : undefined;
  deps.tables.save({ ...deps.tables.get(TableName), ttlAttribute });
}

function ensureShape(deps: TableDeps, description: unknown): void {
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
