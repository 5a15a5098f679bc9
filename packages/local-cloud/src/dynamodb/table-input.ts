import { z } from "zod";
import { invalid } from "../fault.ts";
import { tableName } from "./input.ts";
import type { KeySchema, TableIndex } from "./table.ts";

const keySchema = z
  .array(z.object({ AttributeName: z.string().min(1), KeyType: z.enum(["HASH", "RANGE"]) }))
  .min(1)
  .max(2);

const indexInput = z.object({
  IndexName: z.string().regex(/^[\w.-]{3,255}$/),
  KeySchema: keySchema,
  Projection: z.object({
    ProjectionType: z.enum(["ALL", "KEYS_ONLY", "INCLUDE"]).optional(),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
});

const attributeDefinitions = z.array(
  z.object({ AttributeName: z.string().min(1), AttributeType: z.enum(["S", "N", "B"]) }),
);

const settings = {
  BillingMode: z.enum(["PROVISIONED", "PAY_PER_REQUEST"]).optional(),
  StreamSpecification: z
    .object({
      StreamEnabled: z.boolean(),
      StreamViewType: z.enum(["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]).optional(),
    })
    .optional(),
  SSESpecification: z.object({ Enabled: z.boolean().optional() }).optional(),
  DeletionProtectionEnabled: z.boolean().optional(),
};

export const tagList = z.array(z.object({ Key: z.string(), Value: z.string() }));

export const createTableInput = z.object({
  TableName: z.string().regex(/^[\w.-]{3,255}$/),
  AttributeDefinitions: attributeDefinitions.min(1),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z.array(indexInput).max(20).optional(),
  LocalSecondaryIndexes: z.array(indexInput).max(5).optional(),
  Tags: tagList.optional(),
  ...settings,
});

export const updateTableInput = z.object({
  TableName: tableName,
  AttributeDefinitions: attributeDefinitions.optional(),
  GlobalSecondaryIndexUpdates: z
    .array(
      z.object({
        Create: indexInput.optional(),
        Delete: z.object({ IndexName: z.string() }).optional(),
      }),
    )
    .optional(),
  ...settings,
});

export const namedTableInput = z.object({ TableName: tableName });

export const listTablesInput = z.object({
  ExclusiveStartTableName: z.string().optional(),
  Limit: z.number().int().min(1).max(100).optional(),
});

export type CreateTableInput = z.infer<typeof createTableInput>;
export type UpdateTableInput = z.infer<typeof updateTableInput>;

export function keySchemaOf(elements: z.infer<typeof keySchema>): KeySchema {
  const [first, second] = elements;
  if (first?.KeyType !== "HASH") {
    throw invalid("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
  }
  if (second && second.KeyType !== "RANGE") {
    throw invalid("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
  }
  return { hash: first.AttributeName, range: second?.AttributeName };
}

export function indexOf(input: z.infer<typeof indexInput>, global: boolean): TableIndex {
  return {
    name: input.IndexName,
    global,
    keys: keySchemaOf(input.KeySchema),
    projection: input.Projection.ProjectionType ?? "ALL",
    nonKeyAttributes: input.Projection.NonKeyAttributes ?? [],
  };
}

export function newStream(viewType: string | undefined, nowMs: number) {
  if (!viewType) throw invalid("One or more parameter values were invalid: StreamViewType is required");
  return { label: new Date(nowMs).toISOString().slice(0, -1), viewType };
}
