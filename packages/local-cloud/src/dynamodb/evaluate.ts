import { type AttributeValue, bytesOf, type Item, setOf, typeOf } from "./attribute-value.ts";
import { compareValues, equalValues } from "./compare-values.ts";
import { valueAt } from "./document.ts";
import type { Comparator, Condition, Operand, TestCall } from "./syntax.ts";

/** Whether the condition holds for the item; a missing item is `{}`. */
export function evaluate(condition: Condition, item: Item): boolean {
  switch (condition.kind) {
    case "and":
      return evaluate(condition.left, item) && evaluate(condition.right, item);
    case "or":
      return evaluate(condition.left, item) || evaluate(condition.right, item);
    case "not":
      return !evaluate(condition.condition, item);
    case "compare":
      return holds(condition.comparator, resolve(condition.left, item), resolve(condition.right, item));
    case "between": {
      const subject = resolve(condition.subject, item);
      return (
        holds(">=", subject, resolve(condition.low, item)) &&
        holds("<=", subject, resolve(condition.high, item))
      );
    }
    case "in": {
      const subject = resolve(condition.subject, item);
      return condition.candidates.some((candidate) => holds("=", subject, resolve(candidate, item)));
    }
    case "call":
      return callHolds(condition, item);
  }
}

function resolve(operand: Operand, item: Item): AttributeValue | undefined {
  switch (operand.kind) {
    case "literal":
      return operand.value;
    case "path":
      return valueAt(item, operand.path);
    case "size":
      return sizeOf(resolve(operand.of, item));
  }
}

function sizeOf(value: AttributeValue | undefined): AttributeValue | undefined {
  if (value === undefined) return undefined;
  if ("S" in value) return { N: String(value.S.length) };
  if ("B" in value) return { N: String(bytesOf(value.B).length) };
  if ("L" in value) return { N: String(value.L.length) };
  if ("M" in value) return { N: String(Object.keys(value.M).length) };
  const set = setOf(value);
  return set && { N: String(set.members.length) };
}

function holds(
  comparator: Comparator,
  left: AttributeValue | undefined,
  right: AttributeValue | undefined,
): boolean {
  const equal = left !== undefined && right !== undefined && equalValues(left, right);
  if (comparator === "=") return equal;
  if (comparator === "<>") return !equal;
  const order = left && right && compareValues(left, right);
  if (order === undefined) return false;
  switch (comparator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function callHolds(call: TestCall, item: Item): boolean {
  const subject = resolve(call.subject, item);
  const argument = call.argument && resolve(call.argument, item);
  switch (call.name) {
    case "attribute_exists":
      return subject !== undefined;
    case "attribute_not_exists":
      return subject === undefined;
    case "attribute_type":
      return (
        subject !== undefined && argument !== undefined && "S" in argument && typeOf(subject) === argument.S
      );
    case "begins_with":
      return subject !== undefined && argument !== undefined && beginsWith(subject, argument);
    case "contains":
      return subject !== undefined && argument !== undefined && contains(subject, argument);
  }
}

function beginsWith(subject: AttributeValue, prefix: AttributeValue): boolean {
  if ("S" in subject && "S" in prefix) return subject.S.startsWith(prefix.S);
  if (!("B" in subject && "B" in prefix)) return false;
  const start = bytesOf(prefix.B);
  return bytesOf(subject.B).subarray(0, start.length).equals(start);
}

function contains(subject: AttributeValue, wanted: AttributeValue): boolean {
  if ("S" in subject) return "S" in wanted && subject.S.includes(wanted.S);
  if ("B" in subject) return "B" in wanted && bytesOf(subject.B).includes(bytesOf(wanted.B));
  if ("L" in subject) return subject.L.some((element) => equalValues(element, wanted));
  if ("SS" in subject) return "S" in wanted && subject.SS.includes(wanted.S);
  if ("NS" in subject) return "N" in wanted && subject.NS.includes(wanted.N);
  if ("BS" in subject) return "B" in wanted && subject.BS.includes(wanted.B);
  return false;
}
