import { z } from "zod";
import type { StreamRecord } from "../contracts.ts";
import { Fault, invalid } from "../fault.ts";
import { applyUpdate } from "./apply-update.ts";
import type { Item } from "./attribute-value.ts";
import { project } from "./document.ts";
import { evaluate } from "./evaluate.ts";
import { parseExpressions } from "./expressions.ts";
import { expressionFields, parseInput, tableName } from "./input.ts";
import type { ItemStore } from "./item-store.ts";
import { parseItem } from "./parse-item.ts";
import type { Condition, DocumentPath, UpdateAction } from "./syntax.ts";
import { type EncodedKey, encodeItemKey, encodeKeyOf, keyNames, type Table } from "./table.ts";
import type { TableStore } from "./table-store.ts";

const target = { TableName: tableName, ...expressionFields };
const oldOnly = z.enum(["NONE", "ALL_OLD"]).optional();
const putInput = z.object({ ...target, Item: z.unknown(), ReturnValues: oldOnly });
const deleteInput = z.object({ ...target, Key: z.unknown(), ReturnValues: oldOnly });
const checkInput = z.object({ ...target, Key: z.unknown(), ConditionExpression: z.string() });
const updateInput = z.object({
  ...target,
  Key: z.unknown(),
  UpdateExpression: z.string().optional(),
  ReturnValues: z.enum(["NONE", "ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW"]).optional(),
});

export type WriteKind = "Put" | "Update" | "Delete" | "ConditionCheck";

/** A checked request to write one item, ready to run inside a transaction. */
export interface Write {
  readonly table: Table;
  readonly key: EncodedKey;
  /** Throws ConditionalCheckFailedException or ValidationException; returns the requested attributes. */
  run(identity?: StreamRecord["userIdentity"]): Item | undefined;
}

export interface WriteDeps {
  readonly tables: TableStore;
  readonly items: ItemStore;
}

export function prepareWrite(deps: WriteDeps, kind: WriteKind, input: unknown): Write {
  switch (kind) {
    case "Put":
      return preparePut(deps, input);
    case "Update":
      return prepareUpdate(deps, input);
    case "Delete":
      return prepareDelete(deps, input);
    case "ConditionCheck":
      return prepareCheck(deps, input);
  }
}

function preparePut({ tables, items }: WriteDeps, input: unknown): Write {
  const request = parseInput(putInput, input);
  const table = tables.get(request.TableName);
  const { condition } = parseExpressions(request);
  const after = parseItem(request.Item);
  const key = encodeKeyOf(table, after);
  return {
    table,
    key,
    run(identity) {
      const before = items.read(table, key);
      assertCondition(condition, before, request.ReturnValuesOnConditionCheckFailure);
      items.write(table, key, { before, after, identity });
      return request.ReturnValues === "ALL_OLD" ? before : undefined;
    },
  };
}

function prepareDelete({ tables, items }: WriteDeps, input: unknown): Write {
  const request = parseInput(deleteInput, input);
  const table = tables.get(request.TableName);
  const { condition } = parseExpressions(request);
  const key = encodeItemKey(table, parseItem(request.Key));
  return {
    table,
    key,
    run(identity) {
      const before = items.read(table, key);
      assertCondition(condition, before, request.ReturnValuesOnConditionCheckFailure);
      items.write(table, key, { before, after: undefined, identity });
      return request.ReturnValues === "ALL_OLD" ? before : undefined;
    },
  };
}

function prepareCheck({ tables, items }: WriteDeps, input: unknown): Write {
  const request = parseInput(checkInput, input);
  const table = tables.get(request.TableName);
  const { condition } = parseExpressions(request);
  const key = encodeItemKey(table, parseItem(request.Key));
  return {
    table,
    key,
    run() {
      assertCondition(condition, items.read(table, key), request.ReturnValuesOnConditionCheckFailure);
      return undefined;
    },
  };
}

function prepareUpdate({ tables, items }: WriteDeps, input: unknown): Write {
  const request = parseInput(updateInput, input);
  const table = tables.get(request.TableName);
  const { condition, update = [] } = parseExpressions(request);
  const keyItem = parseItem(request.Key);
  const key = encodeItemKey(table, keyItem);
  assertKeyUntouched(table, update);
  return {
    table,
    key,
    run(identity) {
      const before = items.read(table, key);
      assertCondition(condition, before, request.ReturnValuesOnConditionCheckFailure);
      const after = applyUpdate(update, before ?? keyItem);
      items.write(table, key, { before, after, identity });
      const touched = update.map((action) => action.path);
      return returned(request.ReturnValues, { before, after, touched });
    },
  };
}

interface UpdateOutcome {
  readonly before: Item | undefined;
  readonly after: Item;
  readonly touched: readonly DocumentPath[];
}

function returned(
  values: z.infer<typeof updateInput>["ReturnValues"],
  { before, after, touched }: UpdateOutcome,
): Item | undefined {
  switch (values) {
    case "ALL_OLD":
      return before;
    case "ALL_NEW":
      return after;
    case "UPDATED_OLD":
      return nonEmpty(project(before ?? {}, touched));
    case "UPDATED_NEW":
      return nonEmpty(project(after, touched));
    case "NONE":
    case undefined:
      return undefined;
  }
}

const nonEmpty = (item: Item) => (Object.keys(item).length > 0 ? item : undefined);

function assertKeyUntouched(table: Table, update: readonly UpdateAction[]) {
  const names = keyNames(table.keys);
  const touched = update.map((action) => String(action.path[0])).find((name) => names.includes(name));
  if (touched === undefined) return;
  throw invalid(
    `One or more parameter values were invalid: Cannot update attribute ${touched}. This attribute is part of the key`,
  );
}

function assertCondition(
  condition: Condition | undefined,
  item: Item | undefined,
  onFailure: "NONE" | "ALL_OLD" | undefined,
) {
  if (!condition || evaluate(condition, item ?? {})) return;
  throw new Fault("ConditionalCheckFailedException", "The conditional request failed", {
    extra: onFailure === "ALL_OLD" && item ? { Item: item } : {},
  });
}
