import { parseCondition } from "./parse-condition.ts";
import { parseProjection } from "./parse-projection.ts";
import { parseUpdate } from "./parse-update.ts";
import { createPlaceholders, type PlaceholderInput } from "./placeholders.ts";
import type { Condition, DocumentPath, UpdateAction } from "./syntax.ts";

export interface ExpressionInput extends PlaceholderInput {
  readonly ConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ProjectionExpression?: string;
  readonly UpdateExpression?: string;
}

export interface Expressions {
  readonly condition?: Condition;
  readonly filter?: Condition;
  readonly keyCondition?: Condition;
  readonly projection?: readonly DocumentPath[];
  readonly update?: readonly UpdateAction[];
}

/** Parses a request's expressions. Throws ValidationException, also for placeholders nothing uses. */
export function parseExpressions(input: ExpressionInput): Expressions {
  const placeholders = createPlaceholders(input);
  const condition = (
    kind: "ConditionExpression" | "FilterExpression" | "KeyConditionExpression",
  ): Condition | undefined => {
    const text = input[kind];
    return text === undefined ? undefined : parseCondition({ kind, text, placeholders });
  };
  const expressions: Expressions = {
    condition: condition("ConditionExpression"),
    filter: condition("FilterExpression"),
    keyCondition: condition("KeyConditionExpression"),
    projection:
      input.ProjectionExpression === undefined
        ? undefined
        : parseProjection({ kind: "ProjectionExpression", text: input.ProjectionExpression, placeholders }),
    update:
      input.UpdateExpression === undefined
        ? undefined
        : parseUpdate({ kind: "UpdateExpression", text: input.UpdateExpression, placeholders }),
  };
  placeholders.assertAllUsed();
  return expressions;
}
