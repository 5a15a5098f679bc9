/** DynamoDB's own JSON: exactly one member, e.g. `{ S: "a" }`. `N` is canonical decimal text, `B` is base64. */
export type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly SS: readonly string[] }
  | { readonly NS: readonly string[] }
  | { readonly BS: readonly string[] }
  | { readonly L: readonly AttributeValue[] }
  | { readonly M: Item };

export type Item = { readonly [name: string]: AttributeValue };

export type AttributeType = "S" | "N" | "B" | "BOOL" | "NULL" | "SS" | "NS" | "BS" | "L" | "M";

export const ATTRIBUTE_TYPES: ReadonlySet<string> = new Set<AttributeType>([
  "S",
  "N",
  "B",
  "BOOL",
  "NULL",
  "SS",
  "NS",
  "BS",
  "L",
  "M",
]);

export const typeOf = (value: AttributeValue): AttributeType => {
  for (const type in value) return type as AttributeType;
  throw new Error("An attribute value has no type.");
};

/** The elements of a set with the type they share, or undefined when the value is no set. */
export function setOf(
  value: AttributeValue,
): { type: "SS" | "NS" | "BS"; members: readonly string[] } | undefined {
  if ("SS" in value) return { type: "SS", members: value.SS };
  if ("NS" in value) return { type: "NS", members: value.NS };
  if ("BS" in value) return { type: "BS", members: value.BS };
  return undefined;
}

export function makeSet(type: "SS" | "NS" | "BS", members: readonly string[]): AttributeValue {
  switch (type) {
    case "SS":
      return { SS: members };
    case "NS":
      return { NS: members };
    case "BS":
      return { BS: members };
  }
}

export const bytesOf = (base64: string): Buffer => Buffer.from(base64, "base64");
