/** An EventBridge pattern: lists of allowed values or matchers, nested as the event is. */
export type EventPattern = { readonly [key: string]: EventPattern | readonly Matcher[] };

export type Matcher =
  | string
  | number
  | boolean
  | null
  | { readonly prefix: string }
  | { readonly suffix: string }
  | { readonly exists: boolean }
  | { readonly "anything-but": unknown }
  | { readonly numeric: readonly (string | number)[] };

/** Also the language of `FilterCriteria` of event source mappings. Throws for a matcher it does not know. */
export function matchesPattern(pattern: EventPattern, event: unknown): boolean {
  return Object.entries(pattern).every(([key, expected]) => {
    const actual = isRecord(event) ? event[key] : undefined;
    if (!isList(expected)) return matchesPattern(expected, actual);
    const values: readonly unknown[] = Array.isArray(actual) ? actual : [actual];
    return expected.some((matcher) => values.some((value) => matches(matcher, value)));
  });
}

function matches(matcher: Matcher, value: unknown): boolean {
  if (matcher === null || typeof matcher !== "object") return value === matcher;
  if ("prefix" in matcher) return typeof value === "string" && value.startsWith(matcher.prefix);
  if ("suffix" in matcher) return typeof value === "string" && value.endsWith(matcher.suffix);
  if ("exists" in matcher) return (value !== undefined) === matcher.exists;
  if ("anything-but" in matcher)
    return value !== undefined && ![matcher["anything-but"]].flat().includes(value);
  if ("numeric" in matcher) return typeof value === "number" && inRange(value, matcher.numeric);
  throw new Error(`event pattern: unknown matcher ${Object.keys(matcher).join(", ")}`);
}

function inRange(value: number, [operator, bound, ...rest]: readonly (string | number)[]): boolean {
  const here = compare(value, String(operator), Number(bound));
  return here && (rest.length === 0 || inRange(value, rest));
}

function compare(value: number, operator: string, bound: number): boolean {
  switch (operator) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "=":
      return value === bound;
    default:
      throw new Error(`event pattern: unknown comparison ${operator}`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isList = (value: EventPattern | readonly Matcher[]): value is readonly Matcher[] =>
  Array.isArray(value);
