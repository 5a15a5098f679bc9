import { canonicalNumber } from "../decimal.ts";

/** Brings an answer to one spelling: sorted members, sorted sets, bytes as hex, nothing undefined. */
export function canonical(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value)
    .filter(([name, member]) => member !== undefined && name !== "$metadata" && name !== "ConsumedCapacity")
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, canonicalMember(name, member)]);
  return Object.fromEntries(members);
}

function canonicalMember(name: string, member: unknown): unknown {
  if (name === "N" && typeof member === "string") return plainNumber(member);
  if (name === "NS" && Array.isArray(member)) return sorted(member.map(plainNumber));
  return isSet(name, member) ? sorted(member) : canonical(member);
}

// Amazon's local version keeps numbers inside lists and maps as they were written; DynamoDB does not.
const plainNumber = (text: string) => (/e|\.\d*0$/i.test(text) ? canonicalNumber(text) : text);

const isSet = (name: string, member: unknown): member is unknown[] =>
  (name === "SS" || name === "BS") && Array.isArray(member);

/** The same elements in one order, for answers whose order DynamoDB leaves open. */
export const sorted = (elements: readonly unknown[]): unknown[] =>
  elements.map((element) => JSON.stringify(canonical(element))).toSorted();
