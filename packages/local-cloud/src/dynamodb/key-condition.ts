import { invalid } from "../fault.ts";
import { type AttributeValue, typeOf } from "./attribute-value.ts";
import { encodeKey, prefixEnd } from "./key-encoding.ts";
import type { Condition, Operand } from "./syntax.ts";
import type { KeySchema, KeyType } from "./table.ts";

/** Bounds on the range key's encoded bytes, each an SQL comparison. */
export interface RangeBound {
  readonly comparator: "=" | "<" | "<=" | ">" | ">=";
  readonly bytes: Buffer;
}

export interface KeyRange {
  readonly hash: Buffer;
  readonly bounds: readonly RangeBound[];
}

export interface KeyConditionContext {
  readonly keys: KeySchema;
  readonly attributeTypes: Readonly<Record<string, KeyType>>;
}

const unsupported = () => invalid("Query key condition not supported");

/** What a KeyConditionExpression selects: one hash key and at most one condition on the range key. */
export function keyRangeOf(condition: Condition, context: KeyConditionContext): KeyRange {
  let hash: Buffer | undefined;
  let bounds: readonly RangeBound[] | undefined;
  for (const part of conjuncts(condition)) {
    const name = subjectName(part);
    const encode = (operand: Operand) => encodeLiteral(operand, name, context);
    if (name === context.keys.hash) {
      if (hash || part.kind !== "compare" || part.comparator !== "=") throw unsupported();
      hash = encode(part.right);
    } else if (name === context.keys.range) {
      if (bounds) {
        throw invalid("KeyConditionExpressions must only contain one condition per key");
      }
      bounds = boundsOf(part, encode);
    } else {
      throw invalid(`Query condition missed key schema element: ${missingKey(context.keys, hash)}`);
    }
  }
  if (!hash) throw invalid(`Query condition missed key schema element: ${context.keys.hash}`);
  return { hash, bounds: bounds ?? [] };
}

const missingKey = (keys: KeySchema, hash: Buffer | undefined) =>
  hash ? (keys.range ?? keys.hash) : keys.hash;

function conjuncts(condition: Condition): Condition[] {
  if (condition.kind === "and") return [...conjuncts(condition.left), ...conjuncts(condition.right)];
  return [condition];
}

function subjectName(condition: Condition): string {
  const subject = subjectOf(condition);
  if (subject?.kind !== "path" || subject.path.length !== 1) throw unsupported();
  return String(subject.path[0]);
}

function subjectOf(condition: Condition): Operand | undefined {
  switch (condition.kind) {
    case "compare":
      return condition.left;
    case "between":
    case "call":
      return condition.subject;
    default:
      throw invalid("Invalid operator used in KeyConditionExpression");
  }
}

function boundsOf(condition: Condition, encode: (operand: Operand) => Buffer): RangeBound[] {
  if (condition.kind === "between") {
    return [
      { comparator: ">=", bytes: encode(condition.low) },
      { comparator: "<=", bytes: encode(condition.high) },
    ];
  }
  if (condition.kind === "compare" && condition.comparator !== "<>") {
    return [{ comparator: condition.comparator, bytes: encode(condition.right) }];
  }
  if (condition.kind !== "call" || condition.name !== "begins_with" || !condition.argument) {
    throw invalid("Invalid operator used in KeyConditionExpression");
  }
  const prefix = encode(condition.argument);
  const end = prefixEnd(prefix);
  const from: RangeBound = { comparator: ">=", bytes: prefix };
  return end ? [from, { comparator: "<", bytes: end }] : [from];
}

function encodeLiteral(operand: Operand, name: string, { attributeTypes }: KeyConditionContext): Buffer {
  if (operand.kind !== "literal") throw unsupported();
  assertType(operand.value, attributeTypes[name]);
  return encodeKey(operand.value);
}

function assertType(value: AttributeValue, expected: KeyType | undefined) {
  if (typeOf(value) === expected) return;
  throw invalid(
    "One or more parameter values were invalid: Condition parameter type does not match schema type",
  );
}
