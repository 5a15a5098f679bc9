import { z } from "zod";
import { tableName } from "./input.ts";

const shared = {
  TableName: tableName,
  IndexName: z.string().min(3).optional(),
  Limit: z.number().int().min(1).optional(),
  Select: z.enum(["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"]).optional(),
  ConsistentRead: z.boolean().optional(),
  ExclusiveStartKey: z.record(z.string(), z.unknown()).optional(),
  FilterExpression: z.string().optional(),
  ProjectionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()).optional(),
};

export const queryInput = z.object({
  ...shared,
  KeyConditionExpression: z.string().optional(),
  ScanIndexForward: z.boolean().optional(),
});

export const scanInput = z.object({
  ...shared,
  Segment: z.number().int().min(0).optional(),
  TotalSegments: z.number().int().min(1).max(1_000_000).optional(),
});

export type QueryInput = z.infer<typeof queryInput>;
export type ScanInput = z.infer<typeof scanInput>;
export type ReadInput = Omit<QueryInput, "KeyConditionExpression" | "ScanIndexForward">;
