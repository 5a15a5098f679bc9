import { expect, it } from "vitest";
import { applyUpdate } from "./apply-update.ts";
import type { Item } from "./attribute-value.ts";
import { parseExpressions } from "./expressions.ts";

function update(item: Item, UpdateExpression: string, values?: Record<string, unknown>): Item {
  const { update: actions = [] } = parseExpressions({ UpdateExpression, ExpressionAttributeValues: values });
  return applyUpdate(actions, item);
}

const refused = expect.objectContaining({ type: "ValidationException" });
const list = (...numbers: number[]) => ({ L: numbers.map((number) => ({ N: String(number) })) });

it("reads every operand from the item as it was before", () => {
  const after = update({ a: { N: "1" }, b: { N: "2" } }, "SET a = b, b = a");
  expect(after).toEqual({ a: { N: "2" }, b: { N: "1" } });
});

it("removes list elements by their positions before the update", () => {
  expect(update({ l: list(0, 1, 2, 3) }, "REMOVE l[0], l[2]")).toEqual({ l: list(1, 3) });
  expect(update({ l: list(0, 1, 2), a: { N: "1" } }, "REMOVE l[1], a, l[2], l[0]")).toEqual({ l: list() });
});

it("appends when a list position lies beyond the end", () => {
  expect(update({ l: list(0) }, "SET l[9] = :v", { ":v": { N: "1" } })).toEqual({ l: list(0, 1) });
});

it("leaves the old item untouched", () => {
  const before = { m: { M: { x: { N: "1" } } } };
  update(before, "SET m.x = :v", { ":v": { N: "2" } });
  expect(before).toEqual({ m: { M: { x: { N: "1" } } } });
});

it("adds to a missing number and deletes a set that becomes empty", () => {
  const after = update({ s: { SS: ["a"] } }, "ADD n :n DELETE s :s", {
    ":n": { N: "5" },
    ":s": { SS: ["a"] },
  });
  expect(after).toEqual({ n: { N: "5" } });
});

it.each([
  ["a path under a missing parent", "SET m.x = :v", { ":v": { N: "1" } }],
  ["an attribute that is not there", "SET a = b", undefined],
  ["an addition to text", "ADD s :v", { ":v": { N: "1" } }],
  ["overlapping paths", "SET s = :v REMOVE s.x", { ":v": { N: "1" } }],
  ["the same section twice", "REMOVE s REMOVE t", undefined],
  ["an unused value", "REMOVE s", { ":v": { N: "1" } }],
  ["a reserved word", "REMOVE status", undefined],
])("refuses %s", (_title, expression, values) => {
  expect(() => update({ s: { S: "text" } }, expression, values)).toThrow(refused);
});
