import { invalid } from "../fault.ts";
import type { AttributeValue } from "./attribute-value.ts";
import { parseValue } from "./parse-item.ts";

/** `ExpressionAttributeNames` and `ExpressionAttributeValues` of one request, shared by all its expressions. */
export interface Placeholders {
  name(placeholder: string, expressionKind: string): string;
  value(placeholder: string, expressionKind: string): AttributeValue;
  /** Throws when a placeholder was given but no expression used it. */
  assertAllUsed(): void;
}

export interface PlaceholderInput {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
}

export function createPlaceholders(input: PlaceholderInput): Placeholders {
  const names = new Map(Object.entries(input.ExpressionAttributeNames ?? {}));
  const values = new Map(
    Object.entries(input.ExpressionAttributeValues ?? {}).map(([key, value]) => [key, parseValue(value)]),
  );
  assertWellFormed("Names", input.ExpressionAttributeNames, /^#\w+$/);
  assertWellFormed("Values", input.ExpressionAttributeValues, /^:\w+$/);
  const used = new Set<string>();
  return {
    name(placeholder, expressionKind) {
      used.add(placeholder);
      const name = names.get(placeholder);
      if (name !== undefined) return name;
      throw invalid(
        `Invalid ${expressionKind}: An expression attribute name used in the document path is not defined; attribute name: ${placeholder}`,
      );
    },
    value(placeholder, expressionKind) {
      used.add(placeholder);
      const value = values.get(placeholder);
      if (value !== undefined) return value;
      throw invalid(
        `Invalid ${expressionKind}: An expression attribute value used in expression is not defined; attribute value: ${placeholder}`,
      );
    },
    assertAllUsed() {
      assertNoneUnused("Names", names.keys(), used);
      assertNoneUnused("Values", values.keys(), used);
    },
  };
}

function assertWellFormed(kind: string, given: Readonly<Record<string, unknown>> | undefined, shape: RegExp) {
  if (!given) return;
  const keys = Object.keys(given);
  if (keys.length === 0) throw invalid(`ExpressionAttribute${kind} must not be empty`);
  const wrong = keys.find((key) => !shape.test(key));
  if (wrong !== undefined) {
    throw invalid(`ExpressionAttribute${kind} contains invalid key: Syntax error; key: "${wrong}"`);
  }
}

function assertNoneUnused(kind: string, given: Iterable<string>, used: ReadonlySet<string>) {
  const unused = [...given].filter((placeholder) => !used.has(placeholder));
  if (unused.length > 0) {
    throw invalid(
      `Value provided in ExpressionAttribute${kind} unused in expressions: keys: {${unused.join(", ")}}`,
    );
  }
}
