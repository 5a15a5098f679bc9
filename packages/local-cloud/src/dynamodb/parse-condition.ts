import { invalid } from "../fault.ts";
import { assertComparable, assertSizable, assertTestCall } from "./check-operands.ts";
import type { Comparator, Condition, Operand, TestFunction } from "./syntax.ts";
import { createTokenCursor, type ExpressionSource, type TokenCursor } from "./token-cursor.ts";

const COMPARATORS: ReadonlySet<string> = new Set<Comparator>(["=", "<>", "<", "<=", ">", ">="]);
const TEST_FUNCTIONS: ReadonlyMap<string, number> = new Map<TestFunction, number>([
  ["attribute_exists", 1],
  ["attribute_not_exists", 1],
  ["attribute_type", 2],
  ["begins_with", 2],
  ["contains", 2],
]);
const MAX_OPERATORS = 300;
const MAX_CANDIDATES = 100;

/** Parses a condition, filter or key condition expression. */
export function parseCondition(source: ExpressionSource): Condition {
  const cursor = createTokenCursor(source);
  const condition = parseOr(cursor);
  cursor.expectEnd();
  if (countOperators(condition) > MAX_OPERATORS) {
    throw cursor.fail("The expression contains too many operators");
  }
  return condition;
}

function countOperators(condition: Condition): number {
  switch (condition.kind) {
    case "and":
    case "or":
      return 1 + countOperators(condition.left) + countOperators(condition.right);
    case "not":
      return 1 + countOperators(condition.condition);
    default:
      return 1;
  }
}

function parseOr(cursor: TokenCursor): Condition {
  let left = parseAnd(cursor);
  while (cursor.skip("OR")) left = { kind: "or", left, right: parseAnd(cursor) };
  return left;
}

function parseAnd(cursor: TokenCursor): Condition {
  let left = parseNot(cursor);
  while (cursor.skip("AND")) left = { kind: "and", left, right: parseNot(cursor) };
  return left;
}

function parseNot(cursor: TokenCursor): Condition {
  if (cursor.skip("NOT")) return { kind: "not", condition: parseNot(cursor) };
  if (cursor.isSymbol("(")) return parseParentheses(cursor);
  return parseTest(cursor);
}

/** Conditions that came out of parentheses; `((a))` is refused, `((a) AND (b))` is not. */
const parenthesised = new WeakSet<Condition>();

function parseParentheses(cursor: TokenCursor): Condition {
  cursor.expect("(");
  const condition = parseOr(cursor);
  cursor.expect(")");
  if (parenthesised.has(condition)) throw cursor.fail("The expression has redundant parentheses;");
  parenthesised.add(condition);
  return condition;
}

function parseTest(cursor: TokenCursor): Condition {
  const token = cursor.peek();
  const isCall = token?.kind === "name" && cursor.peek(1)?.text === "(" && token.text !== "size";
  if (token && isCall) return parseTestCall(cursor);
  const subject = parseOperand(cursor);
  if (cursor.skip("BETWEEN")) return parseBetween(cursor, subject);
  if (cursor.skip("IN")) return parseIn(cursor, subject);
  return parseComparison(cursor, subject);
}

function parseComparison(cursor: TokenCursor, left: Operand): Condition {
  const operator = cursor.next();
  if (!COMPARATORS.has(operator.text)) throw cursor.syntaxError(operator);
  const comparator = operator.text as Comparator;
  const right = parseOperand(cursor);
  assertComparable(cursor, comparator, [left, right]);
  return { kind: "compare", comparator, left, right };
}

function parseBetween(cursor: TokenCursor, subject: Operand): Condition {
  const low = parseOperand(cursor);
  cursor.expect("AND");
  const high = parseOperand(cursor);
  assertComparable(cursor, "BETWEEN", [subject, low, high]);
  return { kind: "between", subject, low, high };
}

function parseIn(cursor: TokenCursor, subject: Operand): Condition {
  cursor.expect("(");
  const candidates = [parseOperand(cursor)];
  while (cursor.skip(",")) candidates.push(parseOperand(cursor));
  cursor.expect(")");
  if (candidates.length > MAX_CANDIDATES) {
    throw cursor.fail(
      `Too many operands for the operator or function; operator: IN, number of operands: ${candidates.length + 1}`,
    );
  }
  assertComparable(cursor, "IN", [subject, ...candidates]);
  return { kind: "in", subject, candidates };
}

function parseTestCall(cursor: TokenCursor): Condition {
  const { text } = cursor.next();
  const arity = TEST_FUNCTIONS.get(text);
  if (arity === undefined) throw cursor.fail(`Invalid function name; function: ${text}`);
  cursor.expect("(");
  const operands = [parseOperand(cursor)];
  while (cursor.skip(",")) operands.push(parseOperand(cursor));
  cursor.expect(")");
  const [subject, argument] = operands;
  if (!subject || operands.length !== arity) {
    throw cursor.fail(
      `Incorrect number of operands for operator or function; operator or function: ${text}, number of operands: ${operands.length}`,
    );
  }
  const call = { kind: "call", name: text as TestFunction, subject, argument } as const;
  assertTestCall(cursor, call);
  return call;
}

function parseOperand(cursor: TokenCursor): Operand {
  const token = cursor.peek();
  if (token?.kind === "value-placeholder") return cursor.literal();
  if (token?.kind === "name" && cursor.peek(1)?.text === "(") return parseSize(cursor);
  return { kind: "path", path: cursor.path() };
}

function parseSize(cursor: TokenCursor): Operand {
  const name = cursor.next();
  if (name.text !== "size") {
    throw TEST_FUNCTIONS.has(name.text)
      ? invalid(
          `Invalid ${cursor.kind}: The function is not allowed to be used this way in an expression; function: ${name.text}`,
        )
      : cursor.fail(`Invalid function name; function: ${name.text}`);
  }
  cursor.expect("(");
  const of = parseOperand(cursor);
  cursor.expect(")");
  if (of.kind === "size") throw cursor.fail("The function size is not allowed inside size");
  assertSizable(cursor, of);
  return { kind: "size", of };
}
