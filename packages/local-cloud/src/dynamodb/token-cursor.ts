import { type Fault, invalid } from "../fault.ts";
import type { Placeholders } from "./placeholders.ts";
import { RESERVED_WORDS } from "./reserved-words.ts";
import type { DocumentPath, LiteralOperand } from "./syntax.ts";
import { type Token, tokenize } from "./tokens.ts";

export type ExpressionKind =
  | "ConditionExpression"
  | "FilterExpression"
  | "KeyConditionExpression"
  | "ProjectionExpression"
  | "UpdateExpression";

/** Reads the tokens of one expression from left to right. */
export interface TokenCursor {
  readonly kind: ExpressionKind;
  /** Text of the token `ahead` places on; undefined at the end. */
  peek(ahead?: number): Token | undefined;
  isKeyword(word: string): boolean;
  isSymbol(text: string): boolean;
  next(): Token;
  /** Consumes the symbol or keyword if it is next. */
  skip(text: string): boolean;
  expect(text: string): void;
  expectEnd(): void;
  path(): DocumentPath;
  literal(): LiteralOperand;
  fail(message: string): Fault;
  syntaxError(token?: Token): Fault;
}

export interface ExpressionSource {
  readonly kind: ExpressionKind;
  readonly text: string;
  readonly placeholders: Placeholders;
}

export function createTokenCursor({ kind, text, placeholders }: ExpressionSource): TokenCursor {
  const fail = (message: string) => invalid(`Invalid ${kind}: ${message}`);
  if (text.trim() === "") throw fail("The expression can not be empty;");
  if (Buffer.byteLength(text) > 4096) throw fail("Expression size has exceeded the maximum allowed size;");
  const tokens = tokenize(text, kind);
  let at = 0;

  const peek = (ahead = 0) => tokens[at + ahead];
  const syntaxError = (token = peek()) => fail(`Syntax error; token: ${token ? `"${token.text}"` : "<EOF>"}`);
  const isSymbol = (symbol: string) => peek()?.kind === "symbol" && peek()?.text === symbol;
  const isKeyword = (word: string) => peek()?.kind === "name" && peek()?.text.toUpperCase() === word;

  function next(): Token {
    const token = peek();
    if (!token) throw syntaxError();
    at += 1;
    return token;
  }

  function skip(expected: string): boolean {
    if (!isSymbol(expected) && !isKeyword(expected)) return false;
    at += 1;
    return true;
  }

  function expect(expected: string) {
    if (!skip(expected)) throw syntaxError();
  }

  function attributeName(): string {
    const token = next();
    if (token.kind === "name-placeholder") return placeholders.name(token.text, kind);
    if (token.kind !== "name") throw syntaxError(token);
    if (RESERVED_WORDS.has(token.text.toUpperCase())) {
      throw fail(`Attribute name is a reserved keyword; reserved keyword: ${token.text}`);
    }
    return token.text;
  }

  function listPosition(): number {
    const token = next();
    if (token.kind !== "number") throw syntaxError(token);
    expect("]");
    return Number(token.text);
  }

  function path(): DocumentPath {
    const parts: (string | number)[] = [attributeName()];
    for (;;) {
      if (skip(".")) parts.push(attributeName());
      else if (skip("[")) parts.push(listPosition());
      else return parts;
    }
  }

  function literal(): LiteralOperand {
    const token = next();
    if (token.kind !== "value-placeholder") throw syntaxError(token);
    return { kind: "literal", value: placeholders.value(token.text, kind) };
  }

  return {
    kind,
    peek,
    isKeyword,
    isSymbol,
    next,
    skip,
    expect,
    expectEnd: () => {
      if (peek()) throw syntaxError();
    },
    path,
    literal,
    fail,
    syntaxError,
  };
}
