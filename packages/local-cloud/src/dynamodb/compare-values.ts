import { type AttributeValue, bytesOf, setOf } from "./attribute-value.ts";
import { compareNumbers } from "./decimal.ts";

/** Order of two strings, numbers or binaries; undefined when the types differ or have no order. */
export function compareValues(left: AttributeValue, right: AttributeValue): number | undefined {
  if ("N" in left && "N" in right) return compareNumbers(left.N, right.N);
  if ("S" in left && "S" in right) return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
  if ("B" in left && "B" in right) return Buffer.compare(bytesOf(left.B), bytesOf(right.B));
  return undefined;
}

/** Deep equality; sets without regard to order. Numbers and base64 are canonical, so their text compares. */
export function equalValues(left: AttributeValue, right: AttributeValue): boolean {
  if ("S" in left) return "S" in right && left.S === right.S;
  if ("N" in left) return "N" in right && left.N === right.N;
  if ("B" in left) return "B" in right && left.B === right.B;
  if ("BOOL" in left) return "BOOL" in right && left.BOOL === right.BOOL;
  if ("NULL" in left) return "NULL" in right;
  if ("L" in left) return "L" in right && equalLists(left.L, right.L);
  if ("M" in left) return "M" in right && equalItems(left.M, right.M);
  return equalSets(left, right);
}

function equalSets(left: AttributeValue, right: AttributeValue): boolean {
  const one = setOf(left);
  const other = setOf(right);
  if (!one || !other || one.type !== other.type || one.members.length !== other.members.length) return false;
  return one.members.every((member) => other.members.includes(member));
}

function equalLists(left: readonly AttributeValue[], right: readonly AttributeValue[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((element, position) => {
    const other = right[position];
    return other !== undefined && equalValues(element, other);
  });
}

export function equalItems(
  left: Readonly<Record<string, AttributeValue>>,
  right: Readonly<Record<string, AttributeValue>>,
): boolean {
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => {
    const [one, other] = [left[name], Object.hasOwn(right, name) ? right[name] : undefined];
    return one !== undefined && other !== undefined && equalValues(one, other);
  });
}
