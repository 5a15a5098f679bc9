import { z } from "zod";
import type { Json } from "../contracts.ts";
import { invalid } from "../fault.ts";

const LEGACY_PARAMETERS = [
  "AttributeUpdates",
  "AttributesToGet",
  "ConditionalOperator",
  "Expected",
  "KeyConditions",
  "QueryFilter",
  "ScanFilter",
];

/** The expression members that requests on items share. */
export const expressionFields = {
  ConditionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()).optional(),
  ReturnValuesOnConditionCheckFailure: z.enum(["NONE", "ALL_OLD"]).optional(),
};

export const projectionFields = {
  ProjectionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
};

export const tableName = z.string().regex(/^(arn:[\w:/.-]+|[\w.-]{1,255})$/);

/** Parses an operation's input; names the wrong member, never its value. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join("."));
  throw invalid(
    `${paths.length} validation error${paths.length === 1 ? "" : "s"} detected: Value at '${paths.join("', '")}' failed to satisfy constraint`,
  );
}

/** Parameters from before expressions; refusing them is better than half an emulation. */
export function assertNoLegacyParameters(input: Json): void {
  const legacy = LEGACY_PARAMETERS.find((name) => input[name] !== undefined);
  if (legacy)
    throw invalid(`The local cloud does not know the legacy parameter ${legacy}; use an expression.`);
}
