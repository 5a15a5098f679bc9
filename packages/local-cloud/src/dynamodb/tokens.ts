import { invalid } from "../fault.ts";

export interface Token {
  readonly kind: "name" | "name-placeholder" | "value-placeholder" | "number" | "symbol";
  readonly text: string;
}

const TOKEN =
  /\s*(?:(?<symbol><>|<=|>=|[=<>(),.[\]+-])|(?<nameplaceholder>#\w+)|(?<valueplaceholder>:\w+)|(?<number>\d+(?![A-Za-z_]))|(?<name>[A-Za-z_]\w*))/y;

/** Splits an expression into tokens; `expressionKind` names it in the error. */
export function tokenize(text: string, expressionKind: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) throw invalid(`Invalid ${expressionKind}: Syntax error; an unexpected character`);
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf(groups: Record<string, string | undefined>): Token {
  if (groups.symbol) return { kind: "symbol", text: groups.symbol };
  if (groups.nameplaceholder) return { kind: "name-placeholder", text: groups.nameplaceholder };
  if (groups.valueplaceholder) return { kind: "value-placeholder", text: groups.valueplaceholder };
  if (groups.number) return { kind: "number", text: groups.number };
  return { kind: "name", text: groups.name ?? "" };
}
