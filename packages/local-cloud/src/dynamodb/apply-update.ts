import { invalid } from "../fault.ts";
import { type AttributeValue, type Item, makeSet, setOf } from "./attribute-value.ts";
import { addNumbers, subtractNumbers } from "./decimal.ts";
import { valueAt } from "./document.ts";
import type { DocumentPath, UpdateAction, UpdateOperand } from "./syntax.ts";

const wrongType = () => invalid("An operand in the update expression has an incorrect data type");
const missing = () =>
  invalid("The provided expression refers to an attribute that does not exist in the item");
const badPath = () => invalid("The document path provided in the update expression is invalid for update");

/** The item after all actions; every operand is read from the item as it was before the first. */
export function applyUpdate(actions: readonly UpdateAction[], before: Item): Item {
  let after: AttributeValue = { M: before };
  const removals: DocumentPath[] = [];
  for (const action of actions) {
    assertParent(before, action.path);
    const value = valueAfter(action, before);
    if (value !== undefined) after = written(after, action.path, value);
    else if (valueAt(before, action.path) !== undefined) removals.push(action.path);
  }
  for (const path of removals.toSorted(laterFirst)) after = removed(after, path);
  return "M" in after ? after.M : before;
}

function assertParent(item: Item, path: DocumentPath) {
  if (path.length === 1) return;
  const parent = valueAt(item, path.slice(0, -1));
  const fits = parent !== undefined && (typeof path.at(-1) === "number" ? "L" in parent : "M" in parent);
  if (!fits) throw badPath();
}

/** Undefined means that the attribute goes. */
function valueAfter(action: UpdateAction, before: Item): AttributeValue | undefined {
  switch (action.kind) {
    case "set":
      return resolve(action.value, before);
    case "remove":
      return undefined;
    case "add":
      return sumOf(valueAt(before, action.path), action.value);
    case "delete":
      return differenceOf(valueAt(before, action.path), action.value);
  }
}

function resolve(operand: UpdateOperand, item: Item): AttributeValue {
  switch (operand.kind) {
    case "literal":
      return operand.value;
    case "path": {
      const value = valueAt(item, operand.path);
      if (value === undefined) throw missing();
      return value;
    }
    case "if-not-exists": {
      // The other operand must exist even where it is not needed, as in DynamoDB.
      const otherwise = resolve(operand.otherwise, item);
      return valueAt(item, operand.path) ?? otherwise;
    }
    case "list-append": {
      const [first, second] = [resolve(operand.first, item), resolve(operand.second, item)];
      if (!("L" in first && "L" in second)) throw wrongType();
      return { L: [...first.L, ...second.L] };
    }
    case "arithmetic": {
      const [left, right] = [resolve(operand.left, item), resolve(operand.right, item)];
      if (!("N" in left && "N" in right)) throw wrongType();
      return { N: (operand.operator === "+" ? addNumbers : subtractNumbers)(left.N, right.N) };
    }
  }
}

function sumOf(current: AttributeValue | undefined, added: AttributeValue): AttributeValue {
  if (current === undefined) return added;
  if ("N" in added) {
    if (!("N" in current)) throw wrongType();
    return { N: addNumbers(current.N, added.N) };
  }
  const [old, more] = [setOf(current), setOf(added)];
  if (!old || !more || old.type !== more.type) throw wrongType();
  return makeSet(old.type, [...new Set([...old.members, ...more.members])]);
}

function differenceOf(
  current: AttributeValue | undefined,
  deleted: AttributeValue,
): AttributeValue | undefined {
  if (current === undefined) return undefined;
  const [old, less] = [setOf(current), setOf(deleted)];
  if (!old || !less || old.type !== less.type) throw wrongType();
  const rest = old.members.filter((member) => !less.members.includes(member));
  return rest.length > 0 ? makeSet(old.type, rest) : undefined;
}

function written(container: AttributeValue, path: DocumentPath, value: AttributeValue): AttributeValue {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === "number") {
    if (!("L" in container)) throw badPath();
    const child = container.L[part];
    if (child === undefined && rest.length > 0) throw badPath();
    const next = child === undefined ? value : written(child, rest, value);
    return { L: child === undefined ? [...container.L, next] : container.L.with(part, next) };
  }
  if (!("M" in container)) throw badPath();
  const child = Object.hasOwn(container.M, part) ? container.M[part] : undefined;
  if (child === undefined && rest.length > 0) throw badPath();
  return { M: { ...container.M, [part]: child === undefined ? value : written(child, rest, value) } };
}

function removed(container: AttributeValue, [part, ...rest]: DocumentPath): AttributeValue {
  if (typeof part === "number" && "L" in container) {
    const child = container.L[part];
    if (child === undefined) return container;
    if (rest.length === 0) return { L: container.L.toSpliced(part, 1) };
    return { L: container.L.with(part, removed(child, rest)) };
  }
  if (typeof part !== "string" || !("M" in container)) return container;
  const { [part]: child, ...others } = container.M;
  if (child === undefined || rest.length === 0) return { M: others };
  return { M: { ...others, [part]: removed(child, rest) } };
}

// Removing a list element moves those behind it, so positions go from the highest down.
function laterFirst(one: DocumentPath, other: DocumentPath): number {
  for (const [position, part] of one.entries()) {
    const opposite = other[position];
    if (part === opposite) continue;
    if (typeof part === "number" && typeof opposite === "number") return opposite - part;
    return String(part) < String(opposite) ? -1 : 1;
  }
  return 0;
}
