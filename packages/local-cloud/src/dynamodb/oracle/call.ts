import * as sdk from "@aws-sdk/client-dynamodb";
import { canonical, sorted } from "./canonical.ts";
import type { Operation } from "./random-operations.ts";

const MAX_PAGES = 200;

/** Runs the operation and returns its outcome as comparable text. */
export async function call(client: sdk.DynamoDBClient, operation: Operation): Promise<string> {
  try {
    return JSON.stringify(await answer(client, operation));
  } catch (error) {
    if (error instanceof sdk.DynamoDBServiceException) return describeError(error);
    throw error;
  }
}

function describeError(error: sdk.DynamoDBServiceException): string {
  if (error instanceof sdk.TransactionCanceledException) {
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code);
    // DynamoDB cancels a transaction whose update does not fit the item; Amazon's local version refuses it.
    if (codes.includes("ValidationError")) return "error ValidationException ";
    return `error ${error.name} ${codes.join(" ")}`;
  }
  const item =
    error instanceof sdk.ConditionalCheckFailedException ? JSON.stringify(canonical(error.Item)) : "";
  return `error ${error.name} ${item}`;
}

async function answer(client: sdk.DynamoDBClient, operation: Operation): Promise<unknown> {
  if (operation.allPages) return allPages(client, operation);
  const output = await send(client, operation);
  // BatchGetItem leaves the order of its items open.
  if (operation.name === "BatchGetItem") {
    return Object.values(output.Responses ?? {}).map((items: unknown) =>
      sorted(Array.isArray(items) ? items : []),
    );
  }
  return canonical(output);
}

interface Output {
  readonly $metadata: unknown;
  readonly Items?: Record<string, sdk.AttributeValue>[];
  readonly Count?: number;
  readonly ScannedCount?: number;
  readonly LastEvaluatedKey?: unknown;
  readonly Responses?: object;
}

/** Pages may break differently within equal index keys, so only the whole is compared. */
async function allPages(client: sdk.DynamoDBClient, operation: Operation): Promise<unknown> {
  const items: Record<string, sdk.AttributeValue>[] = [];
  let counted = 0;
  let scanned = 0;
  let start: unknown;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const input = { ...operation.input, ExclusiveStartKey: start };
    const output = await send(client, { ...operation, input });
    items.push(...(output.Items ?? []));
    counted += output.Count ?? 0;
    scanned += output.ScannedCount ?? 0;
    start = output.LastEvaluatedKey;
    if (!start) break;
  }
  return { items: comparableOrder(operation, items), counted, scanned };
}

function comparableOrder(
  operation: Operation,
  items: readonly Record<string, sdk.AttributeValue>[],
): unknown {
  if (operation.name === "Scan") return sorted(items);
  if (!operation.input.IndexName) return canonical(items);
  return { order: items.map((item) => item.gs?.S), items: sorted(items) };
}

function send(client: sdk.DynamoDBClient, { name, input }: Operation): Promise<Output> {
  const sendOne = SENDERS[name];
  if (!sendOne) throw new Error(`There is no command for ${name}.`);
  return sendOne(client, input as never);
}

type Send = (client: sdk.DynamoDBClient, input: never) => Promise<Output>;

const SENDERS: Readonly<Record<string, Send>> = {
  PutItem: (client, input) => client.send(new sdk.PutItemCommand(input)),
  UpdateItem: (client, input) => client.send(new sdk.UpdateItemCommand(input)),
  DeleteItem: (client, input) => client.send(new sdk.DeleteItemCommand(input)),
  GetItem: (client, input) => client.send(new sdk.GetItemCommand(input)),
  Query: (client, input) => client.send(new sdk.QueryCommand(input)),
  Scan: (client, input) => client.send(new sdk.ScanCommand(input)),
  BatchGetItem: (client, input) => client.send(new sdk.BatchGetItemCommand(input)),
  BatchWriteItem: (client, input) => client.send(new sdk.BatchWriteItemCommand(input)),
  TransactGetItems: (client, input) => client.send(new sdk.TransactGetItemsCommand(input)),
  TransactWriteItems: (client, input) => client.send(new sdk.TransactWriteItemsCommand(input)),
};
