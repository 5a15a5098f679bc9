import { ATTRIBUTE_TYPES, type AttributeValue, typeOf } from "./attribute-value.ts";
import { compareValues } from "./compare-values.ts";
import type { Comparator, Operand, TestCall } from "./syntax.ts";
import type { TokenCursor } from "./token-cursor.ts";

const ORDERED_TYPES: ReadonlySet<string> = new Set(["S", "N", "B"]);
const UNSIZED_TYPES: ReadonlySet<string> = new Set(["N", "BOOL", "NULL"]);

const describePath = (operand: Operand) =>
  operand.kind === "path" ? `[${operand.path.join(", ")}]` : undefined;

function incorrectType(cursor: TokenCursor, operator: string, value: AttributeValue) {
  return cursor.fail(
    `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${typeOf(value)}`,
  );
}

/** Refuses what DynamoDB refuses before it looks at an item: equal operands and literals without an order. */
export function assertComparable(
  cursor: TokenCursor,
  operator: Comparator | "BETWEEN" | "IN",
  operands: readonly Operand[],
): void {
  const [first, ...others] = operands;
  const path = first && describePath(first);
  if (path !== undefined && others.some((other) => describePath(other) === path)) {
    throw cursor.fail(
      `The first operand must be distinct from the remaining operands for this operator or function; operator: ${operator}, first operand: ${path}`,
    );
  }
  if (operator === "=" || operator === "<>" || operator === "IN") return;
  for (const operand of operands) {
    if (operand.kind === "literal" && !ORDERED_TYPES.has(typeOf(operand.value))) {
      throw incorrectType(cursor, operator, operand.value);
    }
  }
  if (operator === "BETWEEN") assertBounds(cursor, operands);
}

function assertBounds(cursor: TokenCursor, [, low, high]: readonly Operand[]) {
  if (low?.kind !== "literal" || high?.kind !== "literal") return;
  if (typeOf(low.value) !== typeOf(high.value)) {
    throw cursor.fail(
      "The BETWEEN operator requires same data type for lower and upper bounds; lower and upper bound operands differ in type",
    );
  }
  const order = compareValues(low.value, high.value);
  if (order !== undefined && order > 0) {
    throw cursor.fail("The BETWEEN operator requires upper bound to be greater than or equal to lower bound");
  }
}

/** Refuses calls whose literal arguments have a type the function never takes. */
export function assertTestCall(cursor: TokenCursor, call: TestCall): void {
  const { name, subject, argument } = call;
  const path = describePath(subject);
  if (path !== undefined && argument && describePath(argument) === path) {
    throw cursor.fail(
      `The first operand must be distinct from the remaining operands for this operator or function; operator: ${name}, first operand: ${path}`,
    );
  }
  switch (name) {
    case "attribute_exists":
    case "attribute_not_exists":
      if (subject.kind !== "path") {
        throw cursor.fail(`Operator or function requires a document path; operator or function: ${name}`);
      }
      return;
    case "attribute_type":
      assertTypeName(cursor, argument);
      return;
    case "begins_with":
      for (const operand of [subject, argument]) {
        if (operand?.kind === "literal" && !["S", "B"].includes(typeOf(operand.value))) {
          throw incorrectType(cursor, name, operand.value);
        }
      }
      return;
    case "contains":
      return;
  }
}

function assertTypeName(cursor: TokenCursor, argument: Operand | undefined) {
  if (argument?.kind !== "literal" || !("S" in argument.value)) {
    throw cursor.fail(
      "Incorrect operand type for operator or function; operator or function: attribute_type",
    );
  }
  if (!ATTRIBUTE_TYPES.has(argument.value.S)) {
    throw cursor.fail("Invalid attribute type name found; function: attribute_type");
  }
}

/** `size(:literal)` is refused for types without a size. */
export function assertSizable(cursor: TokenCursor, operand: Operand): void {
  if (operand.kind === "literal" && UNSIZED_TYPES.has(typeOf(operand.value))) {
    throw incorrectType(cursor, "size", operand.value);
  }
}
