import { invalid } from "../fault.ts";
import type { Json } from "../contracts.ts";
import { type Expressions, parseExpressions } from "./expressions.ts";
import { parseInput } from "./input.ts";
import { keyRangeOf } from "./key-condition.ts";
import type { Operations } from "./operations.ts";
import { createPageReader, type PageReaderDeps } from "./page.ts";
import { queryInput, type ReadInput, scanInput, type ScanInput } from "./read-input.ts";
import type { Condition, DocumentPath, Operand } from "./syntax.ts";
import { findIndex, keyNames, projectedAttributes, type Table, type TableIndex } from "./table.ts";
import type { TableStore } from "./table-store.ts";

export interface QueryDeps extends PageReaderDeps {
  readonly tables: TableStore;
}

export function createQueryOperations(deps: QueryDeps): Operations {
  const readPage = createPageReader(deps);

  function query(input: Json): Json {
    const request = parseInput(queryInput, input);
    const { table, index, expressions } = openRead(deps.tables, request);
    const { keyCondition, filter } = expressions;
    if (!keyCondition) {
      throw invalid(
        "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
      );
    }
    const { keys } = index ?? table;
    const range = keyRangeOf(keyCondition, { keys, attributeTypes: table.attributeTypes });
    assertNoKeyInFilter(filter, keyNames(keys));
    const descending = request.ScanIndexForward === false;
    return readPage({ table, index, request, expressions, range, descending });
  }

  function scan(input: Json): Json {
    const request = parseInput(scanInput, input);
    const { table, index, expressions } = openRead(deps.tables, request);
    const segment = segmentOf(request);
    return readPage({ table, index, request, expressions, descending: false, segment });
  }

  return { Query: query, Scan: scan };
}

function openRead(tables: TableStore, request: ReadInput) {
  const table = tables.get(request.TableName);
  const expressions = parseExpressions(request);
  const index = request.IndexName === undefined ? undefined : findIndex(table, request.IndexName);
  if (index?.global && request.ConsistentRead) {
    throw invalid("Consistent reads are not supported on global secondary indexes");
  }
  assertSelect(request, expressions, index);
  if (index) assertProjected(table, index, expressions);
  return { table, index, expressions };
}

function assertSelect(request: ReadInput, { projection }: Expressions, index: TableIndex | undefined) {
  const { Select: select } = request;
  if (projection && select !== undefined && select !== "SPECIFIC_ATTRIBUTES") {
    throw invalid(`Cannot specify the ProjectionExpression when choosing to get ${select}`);
  }
  if (select === "SPECIFIC_ATTRIBUTES" && !projection) {
    throw invalid(
      "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
    );
  }
  if (select === "ALL_PROJECTED_ATTRIBUTES" && !index) {
    throw invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
  }
  if (select === "ALL_ATTRIBUTES" && index?.global && index.projection !== "ALL") {
    throw invalid(
      `One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary index ${index.name} because its projection type is not ALL`,
    );
  }
}

function assertProjected(table: Table, index: TableIndex, { projection = [] }: Expressions) {
  const projected = projectedAttributes(table, index);
  if (!projected || !index.global) return;
  const missing = projection.map((path) => String(path[0])).filter((name) => !projected.includes(name));
  if (missing.length === 0) return;
  throw invalid(
    `One or more parameter values were invalid: Global secondary index ${index.name} does not project [${missing.join(", ")}]`,
  );
}

function assertNoKeyInFilter(filter: Condition | undefined, names: readonly string[]) {
  if (!filter) return;
  const used = pathsOf(filter).find((path) => names.includes(String(path[0])));
  if (!used) return;
  throw invalid(
    `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${used[0]}`,
  );
}

function pathsOf(condition: Condition): DocumentPath[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return [...pathsOf(condition.left), ...pathsOf(condition.right)];
    case "not":
      return pathsOf(condition.condition);
    case "compare":
      return [condition.left, condition.right].flatMap(pathsIn);
    case "between":
      return [condition.subject, condition.low, condition.high].flatMap(pathsIn);
    case "in":
      return [condition.subject, ...condition.candidates].flatMap(pathsIn);
    case "call":
      return [condition.subject, ...(condition.argument ? [condition.argument] : [])].flatMap(pathsIn);
  }
}

function pathsIn(operand: Operand): DocumentPath[] {
  const inner = operand.kind === "size" ? operand.of : operand;
  return inner.kind === "path" ? [inner.path] : [];
}

function segmentOf({ Segment, TotalSegments }: ScanInput) {
  if (Segment === undefined && TotalSegments === undefined) return undefined;
  if (Segment === undefined || TotalSegments === undefined) {
    throw invalid(
      "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
    );
  }
  if (Segment >= TotalSegments) {
    throw invalid("The Segment parameter is zero-based and must be less than parameter TotalSegments");
  }
  return { number: Segment, of: TotalSegments };
}
