import { expect, it } from "vitest";
import type { Item } from "./attribute-value.ts";
import { evaluate } from "./evaluate.ts";
import { parseExpressions } from "./expressions.ts";

const item: Item = {
  n: { N: "5" },
  s: { S: "नमस्ते" },
  face: { S: "😀" },
  l: { L: [{ N: "1" }, { M: { x: { S: "deep" } } }] },
  tags: { SS: ["b", "a"] },
  gone: { NULL: true },
};

const VALUES: Record<string, unknown> = {
  ":five": { N: "5.0" },
  ":ten": { N: "10" },
  ":deep": { S: "deep" },
  ":tags": { SS: ["a", "b"] },
  ":a": { S: "a" },
  ":na": { S: "न" },
  ":two": { N: "2" },
  ":null": { S: "NULL" },
};

function holds(ConditionExpression: string): boolean {
  const used = Object.entries(VALUES).filter(([name]) => new RegExp(`${name}\\b`).test(ConditionExpression));
  const values = used.length > 0 ? Object.fromEntries(used) : undefined;
  const { condition } = parseExpressions({ ConditionExpression, ExpressionAttributeValues: values });
  if (!condition) throw new Error("no condition");
  return evaluate(condition, item);
}

it.each([
  "n = :five",
  "n <> :a",
  "n < :ten AND n > :two",
  "n BETWEEN :two AND :ten",
  "n IN (:a, :five)",
  "NOT n IN (:a)",
  "absent <> :a",
  "NOT absent < :ten",
  "attribute_not_exists(absent) and attribute_exists(l[1].x)",
  "l[1].x = :deep",
  "tags = :tags",
  "contains(tags, :a)",
  "begins_with(s, :na)",
  "size(face) = :two",
  "size(l) = :two",
  "attribute_type(gone, :null)",
  "n = :ten OR n = :five AND s <> :a",
])("holds: %s", (expression) => {
  expect(holds(expression)).toBe(true);
});

it.each(["n = :a", "absent = :a", "n < :a", "attribute_exists(l[7])", "contains(s, :ten)", "size(n) = :two"])(
  "does not hold: %s",
  (expression) => {
    expect(holds(expression)).toBe(false);
  },
);

it.each([
  "n = ",
  "n == :five",
  "(n = :five",
  "((n = :five))",
  "n BETWEEN :ten AND :two",
  "n = n",
  "begins_with(s, :five)",
  "size(n)",
  "unknown(n)",
  "attribute_exists(n, s)",
  "n = :undefined",
  "a-b = :five",
])("refuses: %s", (expression) => {
  expect(() => holds(expression)).toThrow(expect.objectContaining({ type: "ValidationException" }));
});
