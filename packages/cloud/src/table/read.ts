import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  GetCommand,
  type NativeAttributeValue,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { z } from "zod";
import type { Database } from "./database.ts";

type Key = Record<string, NativeAttributeValue>;
type Item = Record<string, NativeAttributeValue>;

interface Row<T> {
  readonly table: string;
  readonly key: Key;
  readonly schema: z.ZodType<T>;
}

/** Strongly consistent. */
export async function getRow<T>(database: Database, { table, key, schema }: Row<T>): Promise<T | undefined> {
  const { Item: item } = await database.documents.send(
    new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
  );
  return item && schema.parse(item);
}

interface Rows<T> {
  readonly table: string;
  readonly keys: readonly Key[];
  readonly schema: z.ZodType<T>;
}

/** At most 100 keys; in any order, missing ones left out. */
export async function getRows<T>(database: Database, { table, keys, schema }: Rows<T>): Promise<T[]> {
  const found: T[] = [];
  let pending: Key[] = [...keys];
  while (pending.length > 0) {
    const answer = await database.documents.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: pending, ConsistentRead: true } } }),
    );
    found.push(...(answer.Responses?.[table] ?? []).map((item) => schema.parse(item)));
    pending = (answer.UnprocessedKeys?.[table]?.Keys ?? []) as Key[];
  }
  return found;
}

/** As they are asked for and as they are found: each row under a name. */
type NamedRows<Found> = { readonly [Name in keyof Found]: Row<Found[Name]> | undefined };

/** Rows of several tables in one request; undefined where there is none, or none was asked for. Strongly consistent. */
export async function getNamedRows<Found extends object>(
  database: Database,
  rows: NamedRows<Found>,
): Promise<Partial<Found>> {
  const asked = Object.entries<Row<unknown> | undefined>(rows).flatMap(([name, row]) =>
    row ? [{ name, ...row }] : [],
  );
  const isIn = (item: Item, key: Key) => Object.entries(key).every(([part, value]) => item[part] === value);
  const found: Record<string, unknown> = {};
  let pending: BatchGetCommandInput["RequestItems"] = Object.fromEntries(
    [...Map.groupBy(asked, ({ table }) => table)].map(([table, ofTable]) => [
      table,
      { Keys: ofTable.map(({ key }) => key), ConsistentRead: true },
    ]),
  );
  while (pending && Object.keys(pending).length > 0) {
    const answer: BatchGetCommandOutput = await database.documents.send(
      new BatchGetCommand({ RequestItems: pending }),
    );
    for (const { name, table, key, schema } of asked) {
      const item = answer.Responses?.[table]?.find((each) => isIn(each, key));
      if (item) found[name] = schema.parse(item);
    }
    pending = answer.UnprocessedKeys;
  }
  return found as Partial<Found>;
}

type Question = Pick<
  QueryCommandInput,
  | "IndexName"
  | "KeyConditionExpression"
  | "FilterExpression"
  | "ExpressionAttributeNames"
  | "ExpressionAttributeValues"
> & {
  readonly TableName: string;
  readonly newestFirst?: boolean;
  /** Most items wanted; all without. */
  readonly limit?: number;
};

export async function queryItems(database: Database, question: Question): Promise<Item[]> {
  const { newestFirst = false, limit = Number.POSITIVE_INFINITY, ...query } = question;
  const items: Item[] = [];
  let from: Key | undefined;
  do {
    const page = await database.documents.send(
      new QueryCommand({
        ...query,
        ScanIndexForward: !newestFirst,
        ConsistentRead: query.IndexName === undefined,
        Limit: Number.isFinite(limit) ? limit - items.length : undefined,
        ExclusiveStartKey: from,
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from && items.length < limit);
  return items;
}

export async function queryRows<T>(
  database: Database,
  schema: z.ZodType<T>,
  question: Question,
): Promise<T[]> {
  return (await queryItems(database, question)).map((item) => schema.parse(item));
}

/** How many rows answer the question; none of them is sent. */
export async function countRows(
  database: Database,
  question: Omit<Question, "newestFirst" | "limit">,
): Promise<number> {
  let count = 0;
  let from: Key | undefined;
  do {
    const page = await database.documents.send(
      new QueryCommand({
        ...question,
        Select: "COUNT",
        ConsistentRead: question.IndexName === undefined,
        ExclusiveStartKey: from,
      }),
    );
    count += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from);
  return count;
}
