import { setOf, typeOf } from "./attribute-value.ts";
import { assertNoOverlap } from "./path-overlap.ts";
import type { UpdateAction, UpdateOperand } from "./syntax.ts";
import { createTokenCursor, type ExpressionSource, type TokenCursor } from "./token-cursor.ts";

const TYPE_WORDS: Readonly<Record<string, string>> = {
  S: "STRING",
  B: "BINARY",
  BOOL: "BOOLEAN",
  NULL: "NULL",
  L: "LIST",
  M: "MAP",
  N: "NUMBER",
};

export function parseUpdate(source: ExpressionSource): readonly UpdateAction[] {
  const cursor = createTokenCursor(source);
  const sections = new Set<string>();
  const actions: UpdateAction[] = [];
  while (cursor.peek()) {
    const token = cursor.next();
    const section = token.text.toUpperCase();
    const parseAction = ACTION_PARSERS[section];
    if (!parseAction) throw cursor.syntaxError(token);
    if (sections.has(section)) {
      throw cursor.fail(`The "${section}" section can only be used once in an update expression;`);
    }
    sections.add(section);
    do actions.push(parseAction(cursor));
    while (cursor.skip(","));
  }
  assertNoOverlap(
    actions.map((action) => action.path),
    cursor,
  );
  return actions;
}

const ACTION_PARSERS: Readonly<Record<string, (cursor: TokenCursor) => UpdateAction>> = {
  SET: (cursor) => {
    const path = cursor.path();
    cursor.expect("=");
    return { kind: "set", path, value: parseSum(cursor) };
  },
  REMOVE: (cursor) => ({ kind: "remove", path: cursor.path() }),
  ADD: (cursor) => parseSetAction(cursor, "add"),
  DELETE: (cursor) => parseSetAction(cursor, "delete"),
};

function parseSetAction(cursor: TokenCursor, kind: "add" | "delete"): UpdateAction {
  const path = cursor.path();
  const { value } = cursor.literal();
  const accepted = setOf(value) !== undefined || (kind === "add" && "N" in value);
  if (!accepted) {
    const type = TYPE_WORDS[typeOf(value)] ?? typeOf(value);
    throw cursor.fail(
      `Incorrect operand type for operator or function; operator: ${kind.toUpperCase()}, operand type: ${type}`,
    );
  }
  return { kind, path, value };
}

function parseSum(cursor: TokenCursor): UpdateOperand {
  const left = parseTerm(cursor);
  const operator = cursor.isSymbol("+") ? "+" : "-";
  if (!cursor.skip(operator)) return left;
  const right = parseTerm(cursor);
  for (const operand of [left, right]) assertLiteral(cursor, operand, { operator, type: "N" });
  return { kind: "arithmetic", operator, left, right };
}

function assertLiteral(
  cursor: TokenCursor,
  operand: UpdateOperand,
  { operator, type }: { operator: string; type: "N" | "L" },
) {
  if (operand.kind === "list-append" ? type === "L" : operand.kind !== "literal" || type in operand.value)
    return;
  const found = operand.kind === "literal" ? typeOf(operand.value) : "L";
  throw cursor.fail(
    `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${found}`,
  );
}

function parseTerm(cursor: TokenCursor): UpdateOperand {
  const token = cursor.peek();
  if (token?.kind === "symbol" && token.text === "(") {
    cursor.expect("(");
    const inner = parseSum(cursor);
    cursor.expect(")");
    return inner;
  }
  if (token?.kind === "value-placeholder") return cursor.literal();
  if (token?.kind === "name" && cursor.peek(1)?.text === "(") return parseFunction(cursor);
  return { kind: "path", path: cursor.path() };
}

function parseFunction(cursor: TokenCursor): UpdateOperand {
  const { text: name } = cursor.next();
  if (name !== "if_not_exists" && name !== "list_append") {
    throw cursor.fail(`Invalid function name; function: ${name}`);
  }
  cursor.expect("(");
  const operands = [parseTerm(cursor)];
  while (cursor.skip(",")) operands.push(parseTerm(cursor));
  cursor.expect(")");
  const [first, second] = operands;
  if (!first || !second || operands.length !== 2) {
    throw cursor.fail(
      `Incorrect number of operands for operator or function; operator or function: ${name}, number of operands: ${operands.length}`,
    );
  }
  if (name === "if_not_exists") {
    if (first.kind !== "path") {
      throw cursor.fail("Operator or function requires a document path; operator or function: if_not_exists");
    }
    if (second.kind === "path" && second.path.join() === first.path.join()) {
      throw cursor.fail(
        `The first operand must be distinct from the remaining operands for this operator or function; operator: ${name}, first operand: [${first.path.join(", ")}]`,
      );
    }
    return { kind: "if-not-exists", path: first.path, otherwise: second };
  }
  for (const operand of operands) assertLiteral(cursor, operand, { operator: name, type: "L" });
  return { kind: "list-append", first, second };
}
