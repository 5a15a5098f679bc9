import { randomUUID } from "node:crypto";
import type { Json, Store } from "../contracts.ts";
import { Fault, invalid } from "../fault.ts";
import { parseInput } from "./input.ts";
import type { ItemStore } from "./item-store.ts";
import type { Operations } from "./operations.ts";
import {
  createTableInput,
  type CreateTableInput,
  indexOf,
  keySchemaOf,
  listTablesInput,
  namedTableInput,
  newStream,
} from "./table-input.ts";
import { keyNames, type Table, type TableIndex } from "./table.ts";
import { describeTable } from "./describe-table.ts";
import { updateTable } from "./update-table.ts";
import type { TableStore } from "./table-store.ts";

export interface TableDeps {
  readonly store: Store;
  readonly tables: TableStore;
  readonly items: ItemStore;
  readonly arnOf: (tableName: string) => string;
  readonly now: () => number;
}

const DEFAULT_TABLE_PAGE = 100;

export function createTableOperations(deps: TableDeps): Operations {
  const { tables, items } = deps;
  const describe = (table: Table): Json => describeTable(table, items.count(table));
  return {
    CreateTable: (input) => ({ TableDescription: describe(createTable(deps, input)) }),
    DescribeTable(input) {
      return { Table: describe(tables.get(parseInput(namedTableInput, input).TableName)) };
    },
    UpdateTable: (input) => ({ TableDescription: describe(updateTable(deps, input)) }),
    DeleteTable(input) {
      const table = tables.get(parseInput(namedTableInput, input).TableName);
      if (table.deletionProtected) {
        throw invalid(
          "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
        );
      }
      const description = describe(table);
      tables.remove(table.name);
      return { TableDescription: { ...description, TableStatus: "DELETING" } };
    },
    ListTables(input) {
      const { ExclusiveStartTableName: start = "", Limit = DEFAULT_TABLE_PAGE } = parseInput(
        listTablesInput,
        input,
      );
      const names = tables
        .all()
        .map((table) => table.name)
        .filter((name) => name > start);
      const page = names.slice(0, Limit);
      return {
        TableNames: page,
        ...(page.length < names.length && { LastEvaluatedTableName: page.at(-1) }),
      };
    },
  };
}

export function createTable(deps: TableDeps, input: unknown): Table {
  const request = parseInput(createTableInput, input);
  if (deps.tables.find(request.TableName)) {
    throw new Fault("ResourceInUseException", `Table already exists: ${request.TableName}`);
  }
  const table = tableOf(deps, request);
  deps.tables.save(table);
  return table;
}

function tableOf({ arnOf, now }: TableDeps, request: CreateTableInput): Table {
  const keys = keySchemaOf(request.KeySchema);
  const indexes = indexesOf(request);
  assertAttributesMatchKeys(request, [keys, ...indexes.map((index) => index.keys)].flatMap(keyNames));
  const stream = request.StreamSpecification;
  return {
    name: request.TableName,
    id: randomUUID(),
    arn: arnOf(request.TableName),
    createdAt: now() / 1000,
    attributeTypes: Object.fromEntries(
      request.AttributeDefinitions.map((each) => [each.AttributeName, each.AttributeType]),
    ),
    keys,
    indexes,
    billingMode: request.BillingMode ?? "PROVISIONED",
    ...(stream?.StreamEnabled && { stream: newStream(stream.StreamViewType, now()) }),
    deletionProtected: request.DeletionProtectionEnabled ?? false,
    encrypted: request.SSESpecification?.Enabled ?? false,
    pointInTimeRecovery: false,
    tags: Object.fromEntries((request.Tags ?? []).map((tag) => [tag.Key, tag.Value])),
  };
}

export function indexesOf(request: CreateTableInput): TableIndex[] {
  return [
    ...(request.GlobalSecondaryIndexes ?? []).map((index) => indexOf(index, true)),
    ...(request.LocalSecondaryIndexes ?? []).map((index) => indexOf(index, false)),
  ];
}

function assertAttributesMatchKeys(request: CreateTableInput, used: readonly string[]) {
  const defined = new Set(request.AttributeDefinitions.map((each) => each.AttributeName));
  const undefinedKeys = used.filter((name) => !defined.has(name));
  if (undefinedKeys.length > 0) {
    throw invalid(
      `One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [${undefinedKeys.join(", ")}]`,
    );
  }
  if ([...defined].some((name) => !used.includes(name))) {
    throw invalid(
      "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
    );
  }
}
